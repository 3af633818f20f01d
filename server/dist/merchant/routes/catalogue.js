"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registerCatalogue", {
    enumerable: true,
    get: function() {
        return registerCatalogue;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _goods = require("../catalogue/goods");
const _pricing = require("../catalogue/pricing");
const _errors = require("../errors");
const _schemas = require("./schemas");
const PICTURES = (0, _nodepath.join)(__dirname, '../../../pictures');
function registerCatalogue(app) {
    app.get('/catalogue', ()=>({
            currency: _goods.CURRENCY,
            goods: _goods.GOODS
        }));
    app.post('/quotes', {
        schema: {
            body: _schemas.quoteBody
        }
    }, (request, reply)=>reply.send((0, _pricing.priceCart)(request.body.lines)));
    app.get('/pictures/:name.svg', async (request, reply)=>{
        // Only names from the catalogue reach the file system.
        const good = (0, _goods.findGood)(request.params.name);
        if (!good) throw new _errors.ApiError(404, 'not_found', 'There is no such picture.');
        return reply.type('image/svg+xml').header('cache-control', 'public, max-age=3600').header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'").send(await (0, _promises.readFile)((0, _nodepath.join)(PICTURES, `${good.id}.svg`)));
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yb3V0ZXMvY2F0YWxvZ3VlLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgRmFzdGlmeUluc3RhbmNlIH0gZnJvbSAnZmFzdGlmeSc7XG5pbXBvcnQgeyBDVVJSRU5DWSwgR09PRFMsIGZpbmRHb29kIH0gZnJvbSAnLi4vY2F0YWxvZ3VlL2dvb2RzJztcbmltcG9ydCB7IHByaWNlQ2FydCB9IGZyb20gJy4uL2NhdGFsb2d1ZS9wcmljaW5nJztcbmltcG9ydCB0eXBlIHsgQ2FydExpbmUgfSBmcm9tICcuLi9jb250cmFjdCc7XG5pbXBvcnQgeyBBcGlFcnJvciB9IGZyb20gJy4uL2Vycm9ycyc7XG5pbXBvcnQgeyBxdW90ZUJvZHkgfSBmcm9tICcuL3NjaGVtYXMnO1xuXG5jb25zdCBQSUNUVVJFUyA9IGpvaW4oX19kaXJuYW1lLCAnLi4vLi4vLi4vcGljdHVyZXMnKTtcblxuZXhwb3J0IGZ1bmN0aW9uIHJlZ2lzdGVyQ2F0YWxvZ3VlKGFwcDogRmFzdGlmeUluc3RhbmNlKTogdm9pZCB7XG4gIGFwcC5nZXQoJy9jYXRhbG9ndWUnLCAoKSA9PiAoeyBjdXJyZW5jeTogQ1VSUkVOQ1ksIGdvb2RzOiBHT09EUyB9KSk7XG5cbiAgYXBwLnBvc3Q8eyBCb2R5OiB7IGxpbmVzOiBDYXJ0TGluZVtdIH0gfT4oXG4gICAgJy9xdW90ZXMnLFxuICAgIHsgc2NoZW1hOiB7IGJvZHk6IHF1b3RlQm9keSB9IH0sXG4gICAgKHJlcXVlc3QsIHJlcGx5KSA9PiByZXBseS5zZW5kKHByaWNlQ2FydChyZXF1ZXN0LmJvZHkubGluZXMpKSxcbiAgKTtcblxuICBhcHAuZ2V0PHsgUGFyYW1zOiB7IG5hbWU6IHN0cmluZyB9IH0+KCcvcGljdHVyZXMvOm5hbWUuc3ZnJywgYXN5bmMgKHJlcXVlc3QsIHJlcGx5KSA9PiB7XG4gICAgLy8gT25seSBuYW1lcyBmcm9tIHRoZSBjYXRhbG9ndWUgcmVhY2ggdGhlIGZpbGUgc3lzdGVtLlxuICAgIGNvbnN0IGdvb2QgPSBmaW5kR29vZChyZXF1ZXN0LnBhcmFtcy5uYW1lKTtcbiAgICBpZiAoIWdvb2QpIHRocm93IG5ldyBBcGlFcnJvcig0MDQsICdub3RfZm91bmQnLCAnVGhlcmUgaXMgbm8gc3VjaCBwaWN0dXJlLicpO1xuICAgIHJldHVybiByZXBseVxuICAgICAgLnR5cGUoJ2ltYWdlL3N2Zyt4bWwnKVxuICAgICAgLmhlYWRlcignY2FjaGUtY29udHJvbCcsICdwdWJsaWMsIG1heC1hZ2U9MzYwMCcpXG4gICAgICAuaGVhZGVyKCdjb250ZW50LXNlY3VyaXR5LXBvbGljeScsIFwiZGVmYXVsdC1zcmMgJ25vbmUnOyBzdHlsZS1zcmMgJ3Vuc2FmZS1pbmxpbmUnXCIpXG4gICAgICAuc2VuZChhd2FpdCByZWFkRmlsZShqb2luKFBJQ1RVUkVTLCBgJHtnb29kLmlkfS5zdmdgKSkpO1xuICB9KTtcbn1cbiJdLCJuYW1lcyI6WyJyZWdpc3RlckNhdGFsb2d1ZSIsIlBJQ1RVUkVTIiwiam9pbiIsIl9fZGlybmFtZSIsImFwcCIsImdldCIsImN1cnJlbmN5IiwiQ1VSUkVOQ1kiLCJnb29kcyIsIkdPT0RTIiwicG9zdCIsInNjaGVtYSIsImJvZHkiLCJxdW90ZUJvZHkiLCJyZXF1ZXN0IiwicmVwbHkiLCJzZW5kIiwicHJpY2VDYXJ0IiwibGluZXMiLCJnb29kIiwiZmluZEdvb2QiLCJwYXJhbXMiLCJuYW1lIiwiQXBpRXJyb3IiLCJ0eXBlIiwiaGVhZGVyIiwicmVhZEZpbGUiLCJpZCJdLCJtYXBwaW5ncyI6Ijs7OzsrQkFXZ0JBOzs7ZUFBQUE7OzswQkFYUzswQkFDSjt1QkFFcUI7eUJBQ2hCO3dCQUVEO3lCQUNDO0FBRTFCLE1BQU1DLFdBQVdDLElBQUFBLGNBQUksRUFBQ0MsV0FBVztBQUUxQixTQUFTSCxrQkFBa0JJLEdBQW9CO0lBQ3BEQSxJQUFJQyxHQUFHLENBQUMsY0FBYyxJQUFPLENBQUE7WUFBRUMsVUFBVUMsZUFBUTtZQUFFQyxPQUFPQyxZQUFLO1FBQUMsQ0FBQTtJQUVoRUwsSUFBSU0sSUFBSSxDQUNOLFdBQ0E7UUFBRUMsUUFBUTtZQUFFQyxNQUFNQyxrQkFBUztRQUFDO0lBQUUsR0FDOUIsQ0FBQ0MsU0FBU0MsUUFBVUEsTUFBTUMsSUFBSSxDQUFDQyxJQUFBQSxrQkFBUyxFQUFDSCxRQUFRRixJQUFJLENBQUNNLEtBQUs7SUFHN0RkLElBQUlDLEdBQUcsQ0FBK0IsdUJBQXVCLE9BQU9TLFNBQVNDO1FBQzNFLHVEQUF1RDtRQUN2RCxNQUFNSSxPQUFPQyxJQUFBQSxlQUFRLEVBQUNOLFFBQVFPLE1BQU0sQ0FBQ0MsSUFBSTtRQUN6QyxJQUFJLENBQUNILE1BQU0sTUFBTSxJQUFJSSxnQkFBUSxDQUFDLEtBQUssYUFBYTtRQUNoRCxPQUFPUixNQUNKUyxJQUFJLENBQUMsaUJBQ0xDLE1BQU0sQ0FBQyxpQkFBaUIsd0JBQ3hCQSxNQUFNLENBQUMsMkJBQTJCLGlEQUNsQ1QsSUFBSSxDQUFDLE1BQU1VLElBQUFBLGtCQUFRLEVBQUN4QixJQUFBQSxjQUFJLEVBQUNELFVBQVUsR0FBR2tCLEtBQUtRLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDeEQ7QUFDRiJ9