"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get createFileStore () {
        return createFileStore;
    },
    get memoryStore () {
        return memoryStore;
    }
});
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _files = require("../files");
const memoryStore = {
    load: ()=>[],
    save: ()=>undefined
};
function createFileStore(dir) {
    (0, _nodefs.mkdirSync)(dir, {
        recursive: true
    });
    const file = (0, _nodepath.join)(dir, 'trades.json');
    return {
        load () {
            try {
                const trades = JSON.parse((0, _nodefs.readFileSync)(file, 'utf8'));
                // What a file from before there were refunds does not have.
                return trades.map((trade)=>({
                        ...trade,
                        api: trade.api ?? 'alipay',
                        refunds: trade.refunds ?? []
                    }));
            } catch (error) {
                if ((0, _files.isMissingFile)(error)) return [];
                throw new Error(`The sandbox cannot read ${file}; delete its folder to start afresh.`, {
                    cause: error
                });
            }
        },
        save (trades) {
            (0, _nodefs.writeFileSync)(`${file}.new`, JSON.stringify(trades));
            (0, _nodefs.renameSync)(`${file}.new`, file);
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3N0b3JlLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IG1rZGlyU3luYywgcmVhZEZpbGVTeW5jLCByZW5hbWVTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IGlzTWlzc2luZ0ZpbGUgfSBmcm9tICcuLi9maWxlcyc7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hUcmFkZSB9IGZyb20gJy4vdHJhZGUnO1xuXG4vKiogS2VlcHMgdGhlIHRyYWRlcyBvdmVyIGEgcmVzdGFydCwgc28gdGhhdCB0aGV5IGFncmVlIHdpdGggdGhlIG9yZGVycyB0aGF0IG5hbWUgdGhlbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVHJhZGVTdG9yZSB7XG4gIGxvYWQoKTogU2FuZGJveFRyYWRlW107XG4gIHNhdmUodHJhZGVzOiBTYW5kYm94VHJhZGVbXSk6IHZvaWQ7XG59XG5cbnR5cGUgU3RvcmVkID0gT21pdDxTYW5kYm94VHJhZGUsICdhcGknIHwgJ3JlZnVuZHMnPiAmIFBhcnRpYWw8U2FuZGJveFRyYWRlPjtcblxuZXhwb3J0IGNvbnN0IG1lbW9yeVN0b3JlOiBUcmFkZVN0b3JlID0geyBsb2FkOiAoKSA9PiBbXSwgc2F2ZTogKCkgPT4gdW5kZWZpbmVkIH07XG5cbi8qKlxuICogT25lIEpTT04gZmlsZSBpbiBgZGlyYCwgcmVwbGFjZWQgYXMgYSB3aG9sZTogYSBjcmFzaCBsZWF2ZXMgdGhlIG9sZCBmaWxlIG9yIHRoZSBuZXcgb25lLiBXcml0aW5nIGlzIHN5bmNocm9ub3VzLCBzb1xuICogdGhhdCBhbiBhbnN3ZXIgaXMgc2VudCBvbmx5IGFmdGVyIHdoYXQgaXQgc2F5cyBpcyBvbiBkaXNrLiBBIGxhcHRvcCdzIHNhbmRib3ggaGFzIGZldyB0cmFkZXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVGaWxlU3RvcmUoZGlyOiBzdHJpbmcpOiBUcmFkZVN0b3JlIHtcbiAgbWtkaXJTeW5jKGRpciwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGNvbnN0IGZpbGUgPSBqb2luKGRpciwgJ3RyYWRlcy5qc29uJyk7XG4gIHJldHVybiB7XG4gICAgbG9hZCgpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGNvbnN0IHRyYWRlcyA9IEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKGZpbGUsICd1dGY4JykpIGFzIFN0b3JlZFtdO1xuICAgICAgICAvLyBXaGF0IGEgZmlsZSBmcm9tIGJlZm9yZSB0aGVyZSB3ZXJlIHJlZnVuZHMgZG9lcyBub3QgaGF2ZS5cbiAgICAgICAgcmV0dXJuIHRyYWRlcy5tYXAoKHRyYWRlKSA9PiAoe1xuICAgICAgICAgIC4uLnRyYWRlLFxuICAgICAgICAgIGFwaTogdHJhZGUuYXBpID8/ICdhbGlwYXknLFxuICAgICAgICAgIHJlZnVuZHM6IHRyYWRlLnJlZnVuZHMgPz8gW10sXG4gICAgICAgIH0pKTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIGlmIChpc01pc3NpbmdGaWxlKGVycm9yKSkgcmV0dXJuIFtdO1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYFRoZSBzYW5kYm94IGNhbm5vdCByZWFkICR7ZmlsZX07IGRlbGV0ZSBpdHMgZm9sZGVyIHRvIHN0YXJ0IGFmcmVzaC5gLCB7XG4gICAgICAgICAgY2F1c2U6IGVycm9yLFxuICAgICAgICB9KTtcbiAgICAgIH1cbiAgICB9LFxuICAgIHNhdmUodHJhZGVzKSB7XG4gICAgICB3cml0ZUZpbGVTeW5jKGAke2ZpbGV9Lm5ld2AsIEpTT04uc3RyaW5naWZ5KHRyYWRlcykpO1xuICAgICAgcmVuYW1lU3luYyhgJHtmaWxlfS5uZXdgLCBmaWxlKTtcbiAgICB9LFxuICB9O1xufVxuIl0sIm5hbWVzIjpbImNyZWF0ZUZpbGVTdG9yZSIsIm1lbW9yeVN0b3JlIiwibG9hZCIsInNhdmUiLCJ1bmRlZmluZWQiLCJkaXIiLCJta2RpclN5bmMiLCJyZWN1cnNpdmUiLCJmaWxlIiwiam9pbiIsInRyYWRlcyIsIkpTT04iLCJwYXJzZSIsInJlYWRGaWxlU3luYyIsIm1hcCIsInRyYWRlIiwiYXBpIiwicmVmdW5kcyIsImVycm9yIiwiaXNNaXNzaW5nRmlsZSIsIkVycm9yIiwiY2F1c2UiLCJ3cml0ZUZpbGVTeW5jIiwic3RyaW5naWZ5IiwicmVuYW1lU3luYyJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUFtQmdCQTtlQUFBQTs7UUFOSEM7ZUFBQUE7Ozt3QkFic0Q7MEJBQzlDO3VCQUNTO0FBV3ZCLE1BQU1BLGNBQTBCO0lBQUVDLE1BQU0sSUFBTSxFQUFFO0lBQUVDLE1BQU0sSUFBTUM7QUFBVTtBQU14RSxTQUFTSixnQkFBZ0JLLEdBQVc7SUFDekNDLElBQUFBLGlCQUFTLEVBQUNELEtBQUs7UUFBRUUsV0FBVztJQUFLO0lBQ2pDLE1BQU1DLE9BQU9DLElBQUFBLGNBQUksRUFBQ0osS0FBSztJQUN2QixPQUFPO1FBQ0xIO1lBQ0UsSUFBSTtnQkFDRixNQUFNUSxTQUFTQyxLQUFLQyxLQUFLLENBQUNDLElBQUFBLG9CQUFZLEVBQUNMLE1BQU07Z0JBQzdDLDREQUE0RDtnQkFDNUQsT0FBT0UsT0FBT0ksR0FBRyxDQUFDLENBQUNDLFFBQVcsQ0FBQTt3QkFDNUIsR0FBR0EsS0FBSzt3QkFDUkMsS0FBS0QsTUFBTUMsR0FBRyxJQUFJO3dCQUNsQkMsU0FBU0YsTUFBTUUsT0FBTyxJQUFJLEVBQUU7b0JBQzlCLENBQUE7WUFDRixFQUFFLE9BQU9DLE9BQU87Z0JBQ2QsSUFBSUMsSUFBQUEsb0JBQWEsRUFBQ0QsUUFBUSxPQUFPLEVBQUU7Z0JBQ25DLE1BQU0sSUFBSUUsTUFBTSxDQUFDLHdCQUF3QixFQUFFWixLQUFLLG9DQUFvQyxDQUFDLEVBQUU7b0JBQ3JGYSxPQUFPSDtnQkFDVDtZQUNGO1FBQ0Y7UUFDQWYsTUFBS08sTUFBTTtZQUNUWSxJQUFBQSxxQkFBYSxFQUFDLEdBQUdkLEtBQUssSUFBSSxDQUFDLEVBQUVHLEtBQUtZLFNBQVMsQ0FBQ2I7WUFDNUNjLElBQUFBLGtCQUFVLEVBQUMsR0FBR2hCLEtBQUssSUFBSSxDQUFDLEVBQUVBO1FBQzVCO0lBQ0Y7QUFDRiJ9