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
    get SANDBOX_IDENTITY () {
        return SANDBOX_IDENTITY;
    },
    get ensureSandboxKeys () {
        return ensureSandboxKeys;
    }
});
const _nodecrypto = require("node:crypto");
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _nodeutil = require("node:util");
const _files = require("./files");
const SANDBOX_IDENTITY = {
    appId: '9021000142857001',
    sellerId: '2088721042857001',
    mchId: '1714285701',
    merchantSerial: '5D1C8B2F0A7E4C93B6D4F18E2A7059C3D1E84F60',
    publicKeyId: 'PUB_KEY_ID_0117142857012026030100389200000001'
};
const generate = (0, _nodeutil.promisify)(_nodecrypto.generateKeyPair);
async function readPair(dir, name) {
    try {
        return [
            await (0, _promises.readFile)((0, _nodepath.join)(dir, `${name}-private.pem`), 'utf8'),
            await (0, _promises.readFile)((0, _nodepath.join)(dir, `${name}-public.pem`), 'utf8')
        ];
    } catch (error) {
        if ((0, _files.isMissingFile)(error)) return undefined;
        throw error;
    }
}
async function ensurePair(dir, name) {
    const existing = await readPair(dir, name);
    if (existing) return existing;
    const pair = await generate('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: {
            type: 'spki',
            format: 'pem'
        },
        privateKeyEncoding: {
            type: 'pkcs8',
            format: 'pem'
        }
    });
    await (0, _promises.writeFile)((0, _nodepath.join)(dir, `${name}-private.pem`), pair.privateKey, {
        mode: 0o600
    });
    await (0, _promises.writeFile)((0, _nodepath.join)(dir, `${name}-public.pem`), pair.publicKey, {
        mode: 0o600
    });
    return [
        pair.privateKey,
        pair.publicKey
    ];
}
/** 32 characters that nobody guesses. Of several processes that make them at the same time, all get the first one's. */ async function ensureSecret(dir, name) {
    const file = (0, _nodepath.join)(dir, `${name}.txt`);
    try {
        return await (0, _promises.readFile)(file, 'utf8');
    } catch (error) {
        if (!(0, _files.isMissingFile)(error)) throw error;
    }
    const fresh = `${file}.${(0, _nodecrypto.randomBytes)(4).toString('hex')}`;
    await (0, _promises.writeFile)(fresh, (0, _nodecrypto.randomBytes)(16).toString('hex'), {
        mode: 0o600
    });
    await (0, _promises.link)(fresh, file).catch((error)=>{
        if (!(0, _files.isExistingFile)(error)) throw error;
    });
    await (0, _promises.rm)(fresh);
    return (0, _promises.readFile)(file, 'utf8');
}
async function ensureSandboxKeys(dir) {
    await (0, _promises.mkdir)(dir, {
        recursive: true,
        mode: 0o700
    });
    const [appPrivateKey, appPublicKey] = await ensurePair(dir, 'app');
    const [walletPrivateKey, walletPublicKey] = await ensurePair(dir, 'wallet');
    return {
        ...SANDBOX_IDENTITY,
        appPrivateKey,
        appPublicKey,
        walletPrivateKey,
        walletPublicKey,
        apiV3Key: await ensureSecret(dir, 'wechat-api-v3-key'),
        appSecret: await ensureSecret(dir, 'wechat-app-secret')
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9rZXlzLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGdlbmVyYXRlS2V5UGFpciwgcmFuZG9tQnl0ZXMgfSBmcm9tICdub2RlOmNyeXB0byc7XG5pbXBvcnQgeyBsaW5rLCBta2RpciwgcmVhZEZpbGUsIHJtLCB3cml0ZUZpbGUgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgcHJvbWlzaWZ5IH0gZnJvbSAnbm9kZTp1dGlsJztcbmltcG9ydCB7IGlzRXhpc3RpbmdGaWxlLCBpc01pc3NpbmdGaWxlIH0gZnJvbSAnLi9maWxlcyc7XG5cbi8qKiBXaG8gaXMgd2hvIGluIHRoZSBzYW5kYm94LCBhbmQgdGhlIHR3byBrZXkgcGFpcnMuIEFsbCBrZXlzIGFyZSBQRU0uICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbmRib3hLZXlzIHtcbiAgLyoqIFRoZSBtZXJjaGFudCdzIGFwcGxpY2F0aW9uIGF0IHRoZSB3YWxsZXQuICovXG4gIGFwcElkOiBzdHJpbmc7XG4gIC8qKiBUaGUgbWVyY2hhbnQncyBhY2NvdW50IGF0IHRoZSB3YWxsZXQ6IHdobyBpcyBwYWlkLiAqL1xuICBzZWxsZXJJZDogc3RyaW5nO1xuICAvKiogUEtDUyM4OyBzaWducyB3aGF0IHRoZSBtZXJjaGFudCBzZW5kcy4gKi9cbiAgYXBwUHJpdmF0ZUtleTogc3RyaW5nO1xuICBhcHBQdWJsaWNLZXk6IHN0cmluZztcbiAgLyoqIFBLQ1MjODsgc2lnbnMgd2hhdCB0aGUgd2FsbGV0IGFuc3dlcnMgYW5kIG5vdGlmaWVzLiAqL1xuICB3YWxsZXRQcml2YXRlS2V5OiBzdHJpbmc7XG4gIHdhbGxldFB1YmxpY0tleTogc3RyaW5nO1xuICAvKiogVGhlIG1lcmNoYW50IGF0IFdlQ2hhdCBQYXkuICovXG4gIG1jaElkOiBzdHJpbmc7XG4gIC8qKiBUaGUgc2VyaWFsIG51bWJlciBvZiB0aGUgbWVyY2hhbnQncyBjZXJ0aWZpY2F0ZSB0aGVyZSwgd2hpY2ggaGFzIHRoZSBhcHBsaWNhdGlvbidzIGtleSBoZXJlLiAqL1xuICBtZXJjaGFudFNlcmlhbDogc3RyaW5nO1xuICAvKiogVGhlIG5hbWUgb2YgdGhlIHdhbGxldCdzIHB1YmxpYyBrZXkgdGhlcmUuICovXG4gIHB1YmxpY0tleUlkOiBzdHJpbmc7XG4gIC8qKiAzMiBjaGFyYWN0ZXJzOyBlbmNyeXB0cyBXZUNoYXQgUGF5J3Mgbm90aWZpY2F0aW9ucy4gKi9cbiAgYXBpVjNLZXk6IHN0cmluZztcbiAgLyoqIFByb3ZlcyB0aGUgbWVyY2hhbnQncyBzZXJ2ZXIgd2hlbiBpdCBleGNoYW5nZXMgV2VDaGF0J3MgYXV0aG9yaXNhdGlvbiBjb2Rlcy4gKi9cbiAgYXBwU2VjcmV0OiBzdHJpbmc7XG59XG5cbi8qKiBQdWJsaWMsIGFuZCB3b3J0aCBub3RoaW5nIG91dHNpZGUgdGhlIHNhbmRib3guICovXG5leHBvcnQgY29uc3QgU0FOREJPWF9JREVOVElUWSA9IHtcbiAgYXBwSWQ6ICc5MDIxMDAwMTQyODU3MDAxJyxcbiAgc2VsbGVySWQ6ICcyMDg4NzIxMDQyODU3MDAxJyxcbiAgbWNoSWQ6ICcxNzE0Mjg1NzAxJyxcbiAgbWVyY2hhbnRTZXJpYWw6ICc1RDFDOEIyRjBBN0U0QzkzQjZENEYxOEUyQTcwNTlDM0QxRTg0RjYwJyxcbiAgcHVibGljS2V5SWQ6ICdQVUJfS0VZX0lEXzAxMTcxNDI4NTcwMTIwMjYwMzAxMDAzODkyMDAwMDAwMDEnLFxufTtcblxuY29uc3QgZ2VuZXJhdGUgPSBwcm9taXNpZnkoZ2VuZXJhdGVLZXlQYWlyKTtcblxuYXN5bmMgZnVuY3Rpb24gcmVhZFBhaXIoZGlyOiBzdHJpbmcsIG5hbWU6IHN0cmluZyk6IFByb21pc2U8W3N0cmluZywgc3RyaW5nXSB8IHVuZGVmaW5lZD4ge1xuICB0cnkge1xuICAgIHJldHVybiBbXG4gICAgICBhd2FpdCByZWFkRmlsZShqb2luKGRpciwgYCR7bmFtZX0tcHJpdmF0ZS5wZW1gKSwgJ3V0ZjgnKSxcbiAgICAgIGF3YWl0IHJlYWRGaWxlKGpvaW4oZGlyLCBgJHtuYW1lfS1wdWJsaWMucGVtYCksICd1dGY4JyksXG4gICAgXTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoaXNNaXNzaW5nRmlsZShlcnJvcikpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gZW5zdXJlUGFpcihkaXI6IHN0cmluZywgbmFtZTogc3RyaW5nKTogUHJvbWlzZTxbc3RyaW5nLCBzdHJpbmddPiB7XG4gIGNvbnN0IGV4aXN0aW5nID0gYXdhaXQgcmVhZFBhaXIoZGlyLCBuYW1lKTtcbiAgaWYgKGV4aXN0aW5nKSByZXR1cm4gZXhpc3Rpbmc7XG4gIGNvbnN0IHBhaXIgPSBhd2FpdCBnZW5lcmF0ZSgncnNhJywge1xuICAgIG1vZHVsdXNMZW5ndGg6IDIwNDgsXG4gICAgcHVibGljS2V5RW5jb2Rpbmc6IHsgdHlwZTogJ3Nwa2knLCBmb3JtYXQ6ICdwZW0nIH0sXG4gICAgcHJpdmF0ZUtleUVuY29kaW5nOiB7IHR5cGU6ICdwa2NzOCcsIGZvcm1hdDogJ3BlbScgfSxcbiAgfSk7XG4gIGF3YWl0IHdyaXRlRmlsZShqb2luKGRpciwgYCR7bmFtZX0tcHJpdmF0ZS5wZW1gKSwgcGFpci5wcml2YXRlS2V5LCB7IG1vZGU6IDBvNjAwIH0pO1xuICBhd2FpdCB3cml0ZUZpbGUoam9pbihkaXIsIGAke25hbWV9LXB1YmxpYy5wZW1gKSwgcGFpci5wdWJsaWNLZXksIHsgbW9kZTogMG82MDAgfSk7XG4gIHJldHVybiBbcGFpci5wcml2YXRlS2V5LCBwYWlyLnB1YmxpY0tleV07XG59XG5cbi8qKiAzMiBjaGFyYWN0ZXJzIHRoYXQgbm9ib2R5IGd1ZXNzZXMuIE9mIHNldmVyYWwgcHJvY2Vzc2VzIHRoYXQgbWFrZSB0aGVtIGF0IHRoZSBzYW1lIHRpbWUsIGFsbCBnZXQgdGhlIGZpcnN0IG9uZSdzLiAqL1xuYXN5bmMgZnVuY3Rpb24gZW5zdXJlU2VjcmV0KGRpcjogc3RyaW5nLCBuYW1lOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBmaWxlID0gam9pbihkaXIsIGAke25hbWV9LnR4dGApO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCByZWFkRmlsZShmaWxlLCAndXRmOCcpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmICghaXNNaXNzaW5nRmlsZShlcnJvcikpIHRocm93IGVycm9yO1xuICB9XG4gIGNvbnN0IGZyZXNoID0gYCR7ZmlsZX0uJHtyYW5kb21CeXRlcyg0KS50b1N0cmluZygnaGV4Jyl9YDtcbiAgYXdhaXQgd3JpdGVGaWxlKGZyZXNoLCByYW5kb21CeXRlcygxNikudG9TdHJpbmcoJ2hleCcpLCB7IG1vZGU6IDBvNjAwIH0pO1xuICBhd2FpdCBsaW5rKGZyZXNoLCBmaWxlKS5jYXRjaCgoZXJyb3I6IHVua25vd24pID0+IHtcbiAgICBpZiAoIWlzRXhpc3RpbmdGaWxlKGVycm9yKSkgdGhyb3cgZXJyb3I7XG4gIH0pO1xuICBhd2FpdCBybShmcmVzaCk7XG4gIHJldHVybiByZWFkRmlsZShmaWxlLCAndXRmOCcpO1xufVxuXG4vKipcbiAqIFRoZSBrZXkgcGFpcnMgYW5kIHNlY3JldHMgb2YgdGhlIHNhbmRib3ggaW4gYGRpcmAgKHdoaWNoIG11c3QgYmUgaWdub3JlZCBieSBnaXQpLCBnZW5lcmF0ZWQgb24gdGhlIGZpcnN0IGNhbGwuIFJTQSAyMDQ4IGlzIHdoYXRcbiAqIHRoZSB3YWxsZXQncyBSU0EyIHNpZ25hdHVyZXMgYXNrIGZvci4gRXZlcnkgZmlsZSBoYXMgbW9kZSAwNjAwLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZW5zdXJlU2FuZGJveEtleXMoZGlyOiBzdHJpbmcpOiBQcm9taXNlPFNhbmRib3hLZXlzPiB7XG4gIGF3YWl0IG1rZGlyKGRpciwgeyByZWN1cnNpdmU6IHRydWUsIG1vZGU6IDBvNzAwIH0pO1xuICBjb25zdCBbYXBwUHJpdmF0ZUtleSwgYXBwUHVibGljS2V5XSA9IGF3YWl0IGVuc3VyZVBhaXIoZGlyLCAnYXBwJyk7XG4gIGNvbnN0IFt3YWxsZXRQcml2YXRlS2V5LCB3YWxsZXRQdWJsaWNLZXldID0gYXdhaXQgZW5zdXJlUGFpcihkaXIsICd3YWxsZXQnKTtcbiAgcmV0dXJuIHtcbiAgICAuLi5TQU5EQk9YX0lERU5USVRZLFxuICAgIGFwcFByaXZhdGVLZXksXG4gICAgYXBwUHVibGljS2V5LFxuICAgIHdhbGxldFByaXZhdGVLZXksXG4gICAgd2FsbGV0UHVibGljS2V5LFxuICAgIGFwaVYzS2V5OiBhd2FpdCBlbnN1cmVTZWNyZXQoZGlyLCAnd2VjaGF0LWFwaS12My1rZXknKSxcbiAgICBhcHBTZWNyZXQ6IGF3YWl0IGVuc3VyZVNlY3JldChkaXIsICd3ZWNoYXQtYXBwLXNlY3JldCcpLFxuICB9O1xufVxuIl0sIm5hbWVzIjpbIlNBTkRCT1hfSURFTlRJVFkiLCJlbnN1cmVTYW5kYm94S2V5cyIsImFwcElkIiwic2VsbGVySWQiLCJtY2hJZCIsIm1lcmNoYW50U2VyaWFsIiwicHVibGljS2V5SWQiLCJnZW5lcmF0ZSIsInByb21pc2lmeSIsImdlbmVyYXRlS2V5UGFpciIsInJlYWRQYWlyIiwiZGlyIiwibmFtZSIsInJlYWRGaWxlIiwiam9pbiIsImVycm9yIiwiaXNNaXNzaW5nRmlsZSIsInVuZGVmaW5lZCIsImVuc3VyZVBhaXIiLCJleGlzdGluZyIsInBhaXIiLCJtb2R1bHVzTGVuZ3RoIiwicHVibGljS2V5RW5jb2RpbmciLCJ0eXBlIiwiZm9ybWF0IiwicHJpdmF0ZUtleUVuY29kaW5nIiwid3JpdGVGaWxlIiwicHJpdmF0ZUtleSIsIm1vZGUiLCJwdWJsaWNLZXkiLCJlbnN1cmVTZWNyZXQiLCJmaWxlIiwiZnJlc2giLCJyYW5kb21CeXRlcyIsInRvU3RyaW5nIiwibGluayIsImNhdGNoIiwiaXNFeGlzdGluZ0ZpbGUiLCJybSIsIm1rZGlyIiwicmVjdXJzaXZlIiwiYXBwUHJpdmF0ZUtleSIsImFwcFB1YmxpY0tleSIsIndhbGxldFByaXZhdGVLZXkiLCJ3YWxsZXRQdWJsaWNLZXkiLCJhcGlWM0tleSIsImFwcFNlY3JldCJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUErQmFBO2VBQUFBOztRQXdEU0M7ZUFBQUE7Ozs0QkF2RnVCOzBCQUNROzBCQUNoQzswQkFDSzt1QkFDb0I7QUEyQnZDLE1BQU1ELG1CQUFtQjtJQUM5QkUsT0FBTztJQUNQQyxVQUFVO0lBQ1ZDLE9BQU87SUFDUEMsZ0JBQWdCO0lBQ2hCQyxhQUFhO0FBQ2Y7QUFFQSxNQUFNQyxXQUFXQyxJQUFBQSxtQkFBUyxFQUFDQywyQkFBZTtBQUUxQyxlQUFlQyxTQUFTQyxHQUFXLEVBQUVDLElBQVk7SUFDL0MsSUFBSTtRQUNGLE9BQU87WUFDTCxNQUFNQyxJQUFBQSxrQkFBUSxFQUFDQyxJQUFBQSxjQUFJLEVBQUNILEtBQUssR0FBR0MsS0FBSyxZQUFZLENBQUMsR0FBRztZQUNqRCxNQUFNQyxJQUFBQSxrQkFBUSxFQUFDQyxJQUFBQSxjQUFJLEVBQUNILEtBQUssR0FBR0MsS0FBSyxXQUFXLENBQUMsR0FBRztTQUNqRDtJQUNILEVBQUUsT0FBT0csT0FBTztRQUNkLElBQUlDLElBQUFBLG9CQUFhLEVBQUNELFFBQVEsT0FBT0U7UUFDakMsTUFBTUY7SUFDUjtBQUNGO0FBRUEsZUFBZUcsV0FBV1AsR0FBVyxFQUFFQyxJQUFZO0lBQ2pELE1BQU1PLFdBQVcsTUFBTVQsU0FBU0MsS0FBS0M7SUFDckMsSUFBSU8sVUFBVSxPQUFPQTtJQUNyQixNQUFNQyxPQUFPLE1BQU1iLFNBQVMsT0FBTztRQUNqQ2MsZUFBZTtRQUNmQyxtQkFBbUI7WUFBRUMsTUFBTTtZQUFRQyxRQUFRO1FBQU07UUFDakRDLG9CQUFvQjtZQUFFRixNQUFNO1lBQVNDLFFBQVE7UUFBTTtJQUNyRDtJQUNBLE1BQU1FLElBQUFBLG1CQUFTLEVBQUNaLElBQUFBLGNBQUksRUFBQ0gsS0FBSyxHQUFHQyxLQUFLLFlBQVksQ0FBQyxHQUFHUSxLQUFLTyxVQUFVLEVBQUU7UUFBRUMsTUFBTTtJQUFNO0lBQ2pGLE1BQU1GLElBQUFBLG1CQUFTLEVBQUNaLElBQUFBLGNBQUksRUFBQ0gsS0FBSyxHQUFHQyxLQUFLLFdBQVcsQ0FBQyxHQUFHUSxLQUFLUyxTQUFTLEVBQUU7UUFBRUQsTUFBTTtJQUFNO0lBQy9FLE9BQU87UUFBQ1IsS0FBS08sVUFBVTtRQUFFUCxLQUFLUyxTQUFTO0tBQUM7QUFDMUM7QUFFQSxzSEFBc0gsR0FDdEgsZUFBZUMsYUFBYW5CLEdBQVcsRUFBRUMsSUFBWTtJQUNuRCxNQUFNbUIsT0FBT2pCLElBQUFBLGNBQUksRUFBQ0gsS0FBSyxHQUFHQyxLQUFLLElBQUksQ0FBQztJQUNwQyxJQUFJO1FBQ0YsT0FBTyxNQUFNQyxJQUFBQSxrQkFBUSxFQUFDa0IsTUFBTTtJQUM5QixFQUFFLE9BQU9oQixPQUFPO1FBQ2QsSUFBSSxDQUFDQyxJQUFBQSxvQkFBYSxFQUFDRCxRQUFRLE1BQU1BO0lBQ25DO0lBQ0EsTUFBTWlCLFFBQVEsR0FBR0QsS0FBSyxDQUFDLEVBQUVFLElBQUFBLHVCQUFXLEVBQUMsR0FBR0MsUUFBUSxDQUFDLFFBQVE7SUFDekQsTUFBTVIsSUFBQUEsbUJBQVMsRUFBQ00sT0FBT0MsSUFBQUEsdUJBQVcsRUFBQyxJQUFJQyxRQUFRLENBQUMsUUFBUTtRQUFFTixNQUFNO0lBQU07SUFDdEUsTUFBTU8sSUFBQUEsY0FBSSxFQUFDSCxPQUFPRCxNQUFNSyxLQUFLLENBQUMsQ0FBQ3JCO1FBQzdCLElBQUksQ0FBQ3NCLElBQUFBLHFCQUFjLEVBQUN0QixRQUFRLE1BQU1BO0lBQ3BDO0lBQ0EsTUFBTXVCLElBQUFBLFlBQUUsRUFBQ047SUFDVCxPQUFPbkIsSUFBQUEsa0JBQVEsRUFBQ2tCLE1BQU07QUFDeEI7QUFNTyxlQUFlOUIsa0JBQWtCVSxHQUFXO0lBQ2pELE1BQU00QixJQUFBQSxlQUFLLEVBQUM1QixLQUFLO1FBQUU2QixXQUFXO1FBQU1aLE1BQU07SUFBTTtJQUNoRCxNQUFNLENBQUNhLGVBQWVDLGFBQWEsR0FBRyxNQUFNeEIsV0FBV1AsS0FBSztJQUM1RCxNQUFNLENBQUNnQyxrQkFBa0JDLGdCQUFnQixHQUFHLE1BQU0xQixXQUFXUCxLQUFLO0lBQ2xFLE9BQU87UUFDTCxHQUFHWCxnQkFBZ0I7UUFDbkJ5QztRQUNBQztRQUNBQztRQUNBQztRQUNBQyxVQUFVLE1BQU1mLGFBQWFuQixLQUFLO1FBQ2xDbUMsV0FBVyxNQUFNaEIsYUFBYW5CLEtBQUs7SUFDckM7QUFDRiJ9