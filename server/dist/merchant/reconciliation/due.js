"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "reconcileDueDays", {
    enumerable: true,
    get: function() {
        return reconcileDueDays;
    }
});
const _drizzleorm = require("drizzle-orm");
const _clock = require("../../clock");
const _schema = require("../database/schema");
const _reconcile = require("./reconcile");
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** What the last minutes of a day brought is settled by then. */ const REST = HOUR;
/** Days back for which a report that is missing or incomplete is made. */ const DAYS_BACK = 3;
async function reconcileDueDays(context) {
    const today = (0, _clock.startOfChinaDay)((0, _clock.chinaDay)(context.clock.now() - REST));
    if (today === undefined) throw new Error('The clock is not right.');
    let made = 0;
    for (const wallet of context.wallets.all()){
        for(let back = DAYS_BACK; back >= 1; back -= 1){
            const day = (0, _clock.chinaDay)(today - back * DAY);
            const [complete] = await context.database.select({
                day: _schema.reconciliations.day
            }).from(_schema.reconciliations).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.reconciliations.provider, wallet.name), (0, _drizzleorm.eq)(_schema.reconciliations.day, day), (0, _drizzleorm.eq)(_schema.reconciliations.status, 'complete')));
            if (complete) continue;
            await (0, _reconcile.reconcileDay)(context, wallet, day);
            made += 1;
        }
    }
    return made;
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yZWNvbmNpbGlhdGlvbi9kdWUudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgYW5kLCBlcSB9IGZyb20gJ2RyaXp6bGUtb3JtJztcbmltcG9ydCB7IGNoaW5hRGF5LCBzdGFydE9mQ2hpbmFEYXkgfSBmcm9tICcuLi8uLi9jbG9jayc7XG5pbXBvcnQgdHlwZSB7IE1lcmNoYW50Q29udGV4dCB9IGZyb20gJy4uL2NvbnRleHQnO1xuaW1wb3J0IHsgcmVjb25jaWxpYXRpb25zIH0gZnJvbSAnLi4vZGF0YWJhc2Uvc2NoZW1hJztcbmltcG9ydCB7IHJlY29uY2lsZURheSB9IGZyb20gJy4vcmVjb25jaWxlJztcblxuY29uc3QgSE9VUiA9IDYwICogNjBfMDAwO1xuY29uc3QgREFZID0gMjQgKiBIT1VSO1xuXG4vKiogV2hhdCB0aGUgbGFzdCBtaW51dGVzIG9mIGEgZGF5IGJyb3VnaHQgaXMgc2V0dGxlZCBieSB0aGVuLiAqL1xuY29uc3QgUkVTVCA9IEhPVVI7XG5cbi8qKiBEYXlzIGJhY2sgZm9yIHdoaWNoIGEgcmVwb3J0IHRoYXQgaXMgbWlzc2luZyBvciBpbmNvbXBsZXRlIGlzIG1hZGUuICovXG5jb25zdCBEQVlTX0JBQ0sgPSAzO1xuXG4vKipcbiAqIE1ha2VzIHRoZSByZXBvcnRzIG9mIHRoZSBsYXN0IGRheXMgdGhhdCBhcmUgbm90IGNvbXBsZXRlIHlldDogb2YgeWVzdGVyZGF5IGFzIGEgcnVsZSwgb2YgbW9yZSBhZnRlciBhIHRpbWUgd2hlbiB0aGlzXG4gKiBzZXJ2ZXIgb3IgYSB3YWxsZXQgd2FzIGF3YXkuXG4gKiBAcmV0dXJucyBob3cgbWFueSB3ZXJlIG1hZGVcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlY29uY2lsZUR1ZURheXMoY29udGV4dDogTWVyY2hhbnRDb250ZXh0KTogUHJvbWlzZTxudW1iZXI+IHtcbiAgY29uc3QgdG9kYXkgPSBzdGFydE9mQ2hpbmFEYXkoY2hpbmFEYXkoY29udGV4dC5jbG9jay5ub3coKSAtIFJFU1QpKTtcbiAgaWYgKHRvZGF5ID09PSB1bmRlZmluZWQpIHRocm93IG5ldyBFcnJvcignVGhlIGNsb2NrIGlzIG5vdCByaWdodC4nKTtcbiAgbGV0IG1hZGUgPSAwO1xuICBmb3IgKGNvbnN0IHdhbGxldCBvZiBjb250ZXh0LndhbGxldHMuYWxsKCkpIHtcbiAgICBmb3IgKGxldCBiYWNrID0gREFZU19CQUNLOyBiYWNrID49IDE7IGJhY2sgLT0gMSkge1xuICAgICAgY29uc3QgZGF5ID0gY2hpbmFEYXkodG9kYXkgLSBiYWNrICogREFZKTtcbiAgICAgIGNvbnN0IFtjb21wbGV0ZV0gPSBhd2FpdCBjb250ZXh0LmRhdGFiYXNlXG4gICAgICAgIC5zZWxlY3QoeyBkYXk6IHJlY29uY2lsaWF0aW9ucy5kYXkgfSlcbiAgICAgICAgLmZyb20ocmVjb25jaWxpYXRpb25zKVxuICAgICAgICAud2hlcmUoXG4gICAgICAgICAgYW5kKFxuICAgICAgICAgICAgZXEocmVjb25jaWxpYXRpb25zLnByb3ZpZGVyLCB3YWxsZXQubmFtZSksXG4gICAgICAgICAgICBlcShyZWNvbmNpbGlhdGlvbnMuZGF5LCBkYXkpLFxuICAgICAgICAgICAgZXEocmVjb25jaWxpYXRpb25zLnN0YXR1cywgJ2NvbXBsZXRlJyksXG4gICAgICAgICAgKSxcbiAgICAgICAgKTtcbiAgICAgIGlmIChjb21wbGV0ZSkgY29udGludWU7XG4gICAgICBhd2FpdCByZWNvbmNpbGVEYXkoY29udGV4dCwgd2FsbGV0LCBkYXkpO1xuICAgICAgbWFkZSArPSAxO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbWFkZTtcbn1cbiJdLCJuYW1lcyI6WyJyZWNvbmNpbGVEdWVEYXlzIiwiSE9VUiIsIkRBWSIsIlJFU1QiLCJEQVlTX0JBQ0siLCJjb250ZXh0IiwidG9kYXkiLCJzdGFydE9mQ2hpbmFEYXkiLCJjaGluYURheSIsImNsb2NrIiwibm93IiwidW5kZWZpbmVkIiwiRXJyb3IiLCJtYWRlIiwid2FsbGV0Iiwid2FsbGV0cyIsImFsbCIsImJhY2siLCJkYXkiLCJjb21wbGV0ZSIsImRhdGFiYXNlIiwic2VsZWN0IiwicmVjb25jaWxpYXRpb25zIiwiZnJvbSIsIndoZXJlIiwiYW5kIiwiZXEiLCJwcm92aWRlciIsIm5hbWUiLCJzdGF0dXMiLCJyZWNvbmNpbGVEYXkiXSwibWFwcGluZ3MiOiI7Ozs7K0JBb0JzQkE7OztlQUFBQTs7OzRCQXBCRTt1QkFDa0I7d0JBRVY7MkJBQ0g7QUFFN0IsTUFBTUMsT0FBTyxLQUFLO0FBQ2xCLE1BQU1DLE1BQU0sS0FBS0Q7QUFFakIsK0RBQStELEdBQy9ELE1BQU1FLE9BQU9GO0FBRWIsd0VBQXdFLEdBQ3hFLE1BQU1HLFlBQVk7QUFPWCxlQUFlSixpQkFBaUJLLE9BQXdCO0lBQzdELE1BQU1DLFFBQVFDLElBQUFBLHNCQUFlLEVBQUNDLElBQUFBLGVBQVEsRUFBQ0gsUUFBUUksS0FBSyxDQUFDQyxHQUFHLEtBQUtQO0lBQzdELElBQUlHLFVBQVVLLFdBQVcsTUFBTSxJQUFJQyxNQUFNO0lBQ3pDLElBQUlDLE9BQU87SUFDWCxLQUFLLE1BQU1DLFVBQVVULFFBQVFVLE9BQU8sQ0FBQ0MsR0FBRyxHQUFJO1FBQzFDLElBQUssSUFBSUMsT0FBT2IsV0FBV2EsUUFBUSxHQUFHQSxRQUFRLEVBQUc7WUFDL0MsTUFBTUMsTUFBTVYsSUFBQUEsZUFBUSxFQUFDRixRQUFRVyxPQUFPZjtZQUNwQyxNQUFNLENBQUNpQixTQUFTLEdBQUcsTUFBTWQsUUFBUWUsUUFBUSxDQUN0Q0MsTUFBTSxDQUFDO2dCQUFFSCxLQUFLSSx1QkFBZSxDQUFDSixHQUFHO1lBQUMsR0FDbENLLElBQUksQ0FBQ0QsdUJBQWUsRUFDcEJFLEtBQUssQ0FDSkMsSUFBQUEsZUFBRyxFQUNEQyxJQUFBQSxjQUFFLEVBQUNKLHVCQUFlLENBQUNLLFFBQVEsRUFBRWIsT0FBT2MsSUFBSSxHQUN4Q0YsSUFBQUEsY0FBRSxFQUFDSix1QkFBZSxDQUFDSixHQUFHLEVBQUVBLE1BQ3hCUSxJQUFBQSxjQUFFLEVBQUNKLHVCQUFlLENBQUNPLE1BQU0sRUFBRTtZQUdqQyxJQUFJVixVQUFVO1lBQ2QsTUFBTVcsSUFBQUEsdUJBQVksRUFBQ3pCLFNBQVNTLFFBQVFJO1lBQ3BDTCxRQUFRO1FBQ1Y7SUFDRjtJQUNBLE9BQU9BO0FBQ1QifQ==