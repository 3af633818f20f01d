"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createMetrics", {
    enumerable: true,
    get: function() {
        return createMetrics;
    }
});
const _promclient = require("prom-client");
/** Seconds. A wallet is given up after five by default; what waits for the database takes ten at most. */ const BUCKETS = [
    0.005,
    0.01,
    0.025,
    0.05,
    0.1,
    0.25,
    0.5,
    1,
    2.5,
    5,
    10,
    30
];
function createMetrics() {
    const registry = new _promclient.Registry();
    const registers = [
        registry
    ];
    const histogram = (name, help, labelNames)=>new _promclient.Histogram({
            name,
            help,
            labelNames,
            buckets: BUCKETS,
            registers
        });
    const counter = (name, help, labelNames)=>new _promclient.Counter({
            name,
            help,
            labelNames,
            registers
        });
    const gauge = (name, help, labelNames)=>new _promclient.Gauge({
            name,
            help,
            labelNames,
            registers
        });
    const requests = histogram('tradepay_http_request_seconds', 'Requests answered.', [
        'method',
        'route',
        'status'
    ]);
    const events = counter('tradepay_order_events_total', "Events of orders' histories.", [
        'kind'
    ]);
    const calls = histogram('tradepay_wallet_call_seconds', 'Calls of the wallets.', [
        'provider',
        'call',
        'outcome'
    ]);
    const notifications = counter('tradepay_notifications_total', 'Notifications of the wallets.', [
        'provider',
        'outcome',
        'reason'
    ]);
    const jobs = histogram('tradepay_job_seconds', 'Jobs run.', [
        'job',
        'outcome'
    ]);
    const findings = gauge('tradepay_reconciliation_findings', 'Differences to the wallet in the day reconciled last.', [
        'provider'
    ]);
    const unanswered = gauge('tradepay_reconciliation_unanswered', 'Questions that the wallet left open in the day reconciled last.', [
        'provider'
    ]);
    return {
        registry,
        request: (labels, seconds)=>requests.observe(labels, seconds),
        orderEvent: (kind)=>events.inc({
                kind
            }),
        walletCall: (labels, seconds)=>calls.observe(labels, seconds),
        notification: (provider, reason)=>notifications.inc({
                provider,
                outcome: reason === undefined ? 'accepted' : 'refused',
                reason: reason ?? ''
            }),
        job: (job, succeeded, seconds)=>jobs.observe({
                job,
                outcome: succeeded ? 'succeeded' : 'failed'
            }, seconds),
        reconciliation (provider, counts) {
            findings.set({
                provider
            }, counts.findings);
            unanswered.set({
                provider
            }, counts.unanswered);
        },
        watch (storage) {
            if (!storage.connections) return;
            new _promclient.Gauge({
                name: 'tradepay_database_connections',
                help: 'Connections to the database, and who waits for one.',
                labelNames: [
                    'state'
                ],
                registers,
                collect () {
                    for (const [state, count] of Object.entries(storage.connections?.() ?? {}))this.set({
                        state
                    }, count);
                }
            });
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9tZXRyaWNzLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IENvdW50ZXIsIEdhdWdlLCBIaXN0b2dyYW0sIFJlZ2lzdHJ5IH0gZnJvbSAncHJvbS1jbGllbnQnO1xuaW1wb3J0IHR5cGUgeyBPcmRlckV2ZW50S2luZCB9IGZyb20gJy4vZGF0YWJhc2Uvc2NoZW1hJztcbmltcG9ydCB0eXBlIHsgT3BlbkRhdGFiYXNlIH0gZnJvbSAnLi9kYXRhYmFzZS9kYXRhYmFzZSc7XG5pbXBvcnQgdHlwZSB7IFByb3ZpZGVyTmFtZSB9IGZyb20gJy4vd2FsbGV0L3Byb3ZpZGVyJztcblxuZXhwb3J0IHR5cGUgV2FsbGV0Q2FsbE91dGNvbWUgPSAnYW5zd2VyZWQnIHwgJ3VuYXZhaWxhYmxlJyB8ICdmYWlsZWQnO1xuXG4vKiogV2hhdCBhIHNlcnZlciBjb3VudHMsIGluIHRoZSBuYW1lcyBvZiBkb2NzL2RlcGxveW1lbnQubWQuIEVhY2ggc2VydmVyIGhhcyBpdHMgb3duLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNZXJjaGFudE1ldHJpY3Mge1xuICByZWdpc3RyeTogUmVnaXN0cnk7XG4gIC8qKiBAcGFyYW0gc2Vjb25kcyBmcm9tIHRoZSByZXF1ZXN0J3MgYXJyaXZhbCB0byB0aGUgZW5kIG9mIGl0cyBhbnN3ZXIgKi9cbiAgcmVxdWVzdChsYWJlbHM6IHsgbWV0aG9kOiBzdHJpbmc7IHJvdXRlOiBzdHJpbmc7IHN0YXR1czogbnVtYmVyIH0sIHNlY29uZHM6IG51bWJlcik6IHZvaWQ7XG4gIG9yZGVyRXZlbnQoa2luZDogT3JkZXJFdmVudEtpbmQpOiB2b2lkO1xuICB3YWxsZXRDYWxsKFxuICAgIGxhYmVsczogeyBwcm92aWRlcjogUHJvdmlkZXJOYW1lOyBjYWxsOiBzdHJpbmc7IG91dGNvbWU6IFdhbGxldENhbGxPdXRjb21lIH0sXG4gICAgc2Vjb25kczogbnVtYmVyLFxuICApOiB2b2lkO1xuICAvKiogQHBhcmFtIHJlYXNvbiB3aHkgaXQgd2FzIHJlZnVzZWQ6IGEgZml4ZWQgd29yZCAqL1xuICBub3RpZmljYXRpb24ocHJvdmlkZXI6IFByb3ZpZGVyTmFtZSwgcmVhc29uPzogc3RyaW5nKTogdm9pZDtcbiAgam9iKG5hbWU6IHN0cmluZywgc3VjY2VlZGVkOiBib29sZWFuLCBzZWNvbmRzOiBudW1iZXIpOiB2b2lkO1xuICAvKiogT2YgdGhlIGRheSB0aGF0IHdhcyByZWNvbmNpbGVkIGxhc3QuICovXG4gIHJlY29uY2lsaWF0aW9uKHByb3ZpZGVyOiBQcm92aWRlck5hbWUsIGNvdW50czogeyBmaW5kaW5nczogbnVtYmVyOyB1bmFuc3dlcmVkOiBudW1iZXIgfSk6IHZvaWQ7XG4gIC8qKiBTaG93cyB0aGUgY29ubmVjdGlvbnMgb2YgdGhpcyBkYXRhYmFzZSBhdCBlYWNoIHNjcmFwZSwgd2hlcmUgaXQgaGFzIGEgcG9vbC4gKi9cbiAgd2F0Y2goc3RvcmFnZTogT3BlbkRhdGFiYXNlKTogdm9pZDtcbn1cblxuLyoqIFNlY29uZHMuIEEgd2FsbGV0IGlzIGdpdmVuIHVwIGFmdGVyIGZpdmUgYnkgZGVmYXVsdDsgd2hhdCB3YWl0cyBmb3IgdGhlIGRhdGFiYXNlIHRha2VzIHRlbiBhdCBtb3N0LiAqL1xuY29uc3QgQlVDS0VUUyA9IFswLjAwNSwgMC4wMSwgMC4wMjUsIDAuMDUsIDAuMSwgMC4yNSwgMC41LCAxLCAyLjUsIDUsIDEwLCAzMF07XG5cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVNZXRyaWNzKCk6IE1lcmNoYW50TWV0cmljcyB7XG4gIGNvbnN0IHJlZ2lzdHJ5ID0gbmV3IFJlZ2lzdHJ5KCk7XG4gIGNvbnN0IHJlZ2lzdGVycyA9IFtyZWdpc3RyeV07XG4gIGNvbnN0IGhpc3RvZ3JhbSA9IDxMYWJlbCBleHRlbmRzIHN0cmluZz4obmFtZTogc3RyaW5nLCBoZWxwOiBzdHJpbmcsIGxhYmVsTmFtZXM6IExhYmVsW10pID0+XG4gICAgbmV3IEhpc3RvZ3JhbSh7IG5hbWUsIGhlbHAsIGxhYmVsTmFtZXMsIGJ1Y2tldHM6IEJVQ0tFVFMsIHJlZ2lzdGVycyB9KTtcbiAgY29uc3QgY291bnRlciA9IDxMYWJlbCBleHRlbmRzIHN0cmluZz4obmFtZTogc3RyaW5nLCBoZWxwOiBzdHJpbmcsIGxhYmVsTmFtZXM6IExhYmVsW10pID0+XG4gICAgbmV3IENvdW50ZXIoeyBuYW1lLCBoZWxwLCBsYWJlbE5hbWVzLCByZWdpc3RlcnMgfSk7XG4gIGNvbnN0IGdhdWdlID0gPExhYmVsIGV4dGVuZHMgc3RyaW5nPihuYW1lOiBzdHJpbmcsIGhlbHA6IHN0cmluZywgbGFiZWxOYW1lczogTGFiZWxbXSkgPT5cbiAgICBuZXcgR2F1Z2UoeyBuYW1lLCBoZWxwLCBsYWJlbE5hbWVzLCByZWdpc3RlcnMgfSk7XG5cbiAgY29uc3QgcmVxdWVzdHMgPSBoaXN0b2dyYW0oJ3RyYWRlcGF5X2h0dHBfcmVxdWVzdF9zZWNvbmRzJywgJ1JlcXVlc3RzIGFuc3dlcmVkLicsIFtcbiAgICAnbWV0aG9kJyxcbiAgICAncm91dGUnLFxuICAgICdzdGF0dXMnLFxuICBdKTtcbiAgY29uc3QgZXZlbnRzID0gY291bnRlcigndHJhZGVwYXlfb3JkZXJfZXZlbnRzX3RvdGFsJywgXCJFdmVudHMgb2Ygb3JkZXJzJyBoaXN0b3JpZXMuXCIsIFsna2luZCddKTtcbiAgY29uc3QgY2FsbHMgPSBoaXN0b2dyYW0oJ3RyYWRlcGF5X3dhbGxldF9jYWxsX3NlY29uZHMnLCAnQ2FsbHMgb2YgdGhlIHdhbGxldHMuJywgW1xuICAgICdwcm92aWRlcicsXG4gICAgJ2NhbGwnLFxuICAgICdvdXRjb21lJyxcbiAgXSk7XG4gIGNvbnN0IG5vdGlmaWNhdGlvbnMgPSBjb3VudGVyKCd0cmFkZXBheV9ub3RpZmljYXRpb25zX3RvdGFsJywgJ05vdGlmaWNhdGlvbnMgb2YgdGhlIHdhbGxldHMuJywgW1xuICAgICdwcm92aWRlcicsXG4gICAgJ291dGNvbWUnLFxuICAgICdyZWFzb24nLFxuICBdKTtcbiAgY29uc3Qgam9icyA9IGhpc3RvZ3JhbSgndHJhZGVwYXlfam9iX3NlY29uZHMnLCAnSm9icyBydW4uJywgWydqb2InLCAnb3V0Y29tZSddKTtcbiAgY29uc3QgZmluZGluZ3MgPSBnYXVnZShcbiAgICAndHJhZGVwYXlfcmVjb25jaWxpYXRpb25fZmluZGluZ3MnLFxuICAgICdEaWZmZXJlbmNlcyB0byB0aGUgd2FsbGV0IGluIHRoZSBkYXkgcmVjb25jaWxlZCBsYXN0LicsXG4gICAgWydwcm92aWRlciddLFxuICApO1xuICBjb25zdCB1bmFuc3dlcmVkID0gZ2F1Z2UoXG4gICAgJ3RyYWRlcGF5X3JlY29uY2lsaWF0aW9uX3VuYW5zd2VyZWQnLFxuICAgICdRdWVzdGlvbnMgdGhhdCB0aGUgd2FsbGV0IGxlZnQgb3BlbiBpbiB0aGUgZGF5IHJlY29uY2lsZWQgbGFzdC4nLFxuICAgIFsncHJvdmlkZXInXSxcbiAgKTtcblxuICByZXR1cm4ge1xuICAgIHJlZ2lzdHJ5LFxuICAgIHJlcXVlc3Q6IChsYWJlbHMsIHNlY29uZHMpID0+IHJlcXVlc3RzLm9ic2VydmUobGFiZWxzLCBzZWNvbmRzKSxcbiAgICBvcmRlckV2ZW50OiAoa2luZCkgPT4gZXZlbnRzLmluYyh7IGtpbmQgfSksXG4gICAgd2FsbGV0Q2FsbDogKGxhYmVscywgc2Vjb25kcykgPT4gY2FsbHMub2JzZXJ2ZShsYWJlbHMsIHNlY29uZHMpLFxuICAgIG5vdGlmaWNhdGlvbjogKHByb3ZpZGVyLCByZWFzb24pID0+XG4gICAgICBub3RpZmljYXRpb25zLmluYyh7XG4gICAgICAgIHByb3ZpZGVyLFxuICAgICAgICBvdXRjb21lOiByZWFzb24gPT09IHVuZGVmaW5lZCA/ICdhY2NlcHRlZCcgOiAncmVmdXNlZCcsXG4gICAgICAgIHJlYXNvbjogcmVhc29uID8/ICcnLFxuICAgICAgfSksXG4gICAgam9iOiAoam9iLCBzdWNjZWVkZWQsIHNlY29uZHMpID0+XG4gICAgICBqb2JzLm9ic2VydmUoeyBqb2IsIG91dGNvbWU6IHN1Y2NlZWRlZCA/ICdzdWNjZWVkZWQnIDogJ2ZhaWxlZCcgfSwgc2Vjb25kcyksXG4gICAgcmVjb25jaWxpYXRpb24ocHJvdmlkZXIsIGNvdW50cykge1xuICAgICAgZmluZGluZ3Muc2V0KHsgcHJvdmlkZXIgfSwgY291bnRzLmZpbmRpbmdzKTtcbiAgICAgIHVuYW5zd2VyZWQuc2V0KHsgcHJvdmlkZXIgfSwgY291bnRzLnVuYW5zd2VyZWQpO1xuICAgIH0sXG4gICAgd2F0Y2goc3RvcmFnZSkge1xuICAgICAgaWYgKCFzdG9yYWdlLmNvbm5lY3Rpb25zKSByZXR1cm47XG4gICAgICBuZXcgR2F1Z2Uoe1xuICAgICAgICBuYW1lOiAndHJhZGVwYXlfZGF0YWJhc2VfY29ubmVjdGlvbnMnLFxuICAgICAgICBoZWxwOiAnQ29ubmVjdGlvbnMgdG8gdGhlIGRhdGFiYXNlLCBhbmQgd2hvIHdhaXRzIGZvciBvbmUuJyxcbiAgICAgICAgbGFiZWxOYW1lczogWydzdGF0ZSddLFxuICAgICAgICByZWdpc3RlcnMsXG4gICAgICAgIGNvbGxlY3QoKSB7XG4gICAgICAgICAgZm9yIChjb25zdCBbc3RhdGUsIGNvdW50XSBvZiBPYmplY3QuZW50cmllcyhzdG9yYWdlLmNvbm5lY3Rpb25zPy4oKSA/PyB7fSkpXG4gICAgICAgICAgICB0aGlzLnNldCh7IHN0YXRlIH0sIGNvdW50KTtcbiAgICAgICAgfSxcbiAgICAgIH0pO1xuICAgIH0sXG4gIH07XG59XG4iXSwibmFtZXMiOlsiY3JlYXRlTWV0cmljcyIsIkJVQ0tFVFMiLCJyZWdpc3RyeSIsIlJlZ2lzdHJ5IiwicmVnaXN0ZXJzIiwiaGlzdG9ncmFtIiwibmFtZSIsImhlbHAiLCJsYWJlbE5hbWVzIiwiSGlzdG9ncmFtIiwiYnVja2V0cyIsImNvdW50ZXIiLCJDb3VudGVyIiwiZ2F1Z2UiLCJHYXVnZSIsInJlcXVlc3RzIiwiZXZlbnRzIiwiY2FsbHMiLCJub3RpZmljYXRpb25zIiwiam9icyIsImZpbmRpbmdzIiwidW5hbnN3ZXJlZCIsInJlcXVlc3QiLCJsYWJlbHMiLCJzZWNvbmRzIiwib2JzZXJ2ZSIsIm9yZGVyRXZlbnQiLCJraW5kIiwiaW5jIiwid2FsbGV0Q2FsbCIsIm5vdGlmaWNhdGlvbiIsInByb3ZpZGVyIiwicmVhc29uIiwib3V0Y29tZSIsInVuZGVmaW5lZCIsImpvYiIsInN1Y2NlZWRlZCIsInJlY29uY2lsaWF0aW9uIiwiY291bnRzIiwic2V0Iiwid2F0Y2giLCJzdG9yYWdlIiwiY29ubmVjdGlvbnMiLCJjb2xsZWN0Iiwic3RhdGUiLCJjb3VudCIsIk9iamVjdCIsImVudHJpZXMiXSwibWFwcGluZ3MiOiI7Ozs7K0JBNkJnQkE7OztlQUFBQTs7OzRCQTdCb0M7QUEwQnBELHdHQUF3RyxHQUN4RyxNQUFNQyxVQUFVO0lBQUM7SUFBTztJQUFNO0lBQU87SUFBTTtJQUFLO0lBQU07SUFBSztJQUFHO0lBQUs7SUFBRztJQUFJO0NBQUc7QUFFdEUsU0FBU0Q7SUFDZCxNQUFNRSxXQUFXLElBQUlDLG9CQUFRO0lBQzdCLE1BQU1DLFlBQVk7UUFBQ0Y7S0FBUztJQUM1QixNQUFNRyxZQUFZLENBQXVCQyxNQUFjQyxNQUFjQyxhQUNuRSxJQUFJQyxxQkFBUyxDQUFDO1lBQUVIO1lBQU1DO1lBQU1DO1lBQVlFLFNBQVNUO1lBQVNHO1FBQVU7SUFDdEUsTUFBTU8sVUFBVSxDQUF1QkwsTUFBY0MsTUFBY0MsYUFDakUsSUFBSUksbUJBQU8sQ0FBQztZQUFFTjtZQUFNQztZQUFNQztZQUFZSjtRQUFVO0lBQ2xELE1BQU1TLFFBQVEsQ0FBdUJQLE1BQWNDLE1BQWNDLGFBQy9ELElBQUlNLGlCQUFLLENBQUM7WUFBRVI7WUFBTUM7WUFBTUM7WUFBWUo7UUFBVTtJQUVoRCxNQUFNVyxXQUFXVixVQUFVLGlDQUFpQyxzQkFBc0I7UUFDaEY7UUFDQTtRQUNBO0tBQ0Q7SUFDRCxNQUFNVyxTQUFTTCxRQUFRLCtCQUErQixnQ0FBZ0M7UUFBQztLQUFPO0lBQzlGLE1BQU1NLFFBQVFaLFVBQVUsZ0NBQWdDLHlCQUF5QjtRQUMvRTtRQUNBO1FBQ0E7S0FDRDtJQUNELE1BQU1hLGdCQUFnQlAsUUFBUSxnQ0FBZ0MsaUNBQWlDO1FBQzdGO1FBQ0E7UUFDQTtLQUNEO0lBQ0QsTUFBTVEsT0FBT2QsVUFBVSx3QkFBd0IsYUFBYTtRQUFDO1FBQU87S0FBVTtJQUM5RSxNQUFNZSxXQUFXUCxNQUNmLG9DQUNBLHlEQUNBO1FBQUM7S0FBVztJQUVkLE1BQU1RLGFBQWFSLE1BQ2pCLHNDQUNBLG1FQUNBO1FBQUM7S0FBVztJQUdkLE9BQU87UUFDTFg7UUFDQW9CLFNBQVMsQ0FBQ0MsUUFBUUMsVUFBWVQsU0FBU1UsT0FBTyxDQUFDRixRQUFRQztRQUN2REUsWUFBWSxDQUFDQyxPQUFTWCxPQUFPWSxHQUFHLENBQUM7Z0JBQUVEO1lBQUs7UUFDeENFLFlBQVksQ0FBQ04sUUFBUUMsVUFBWVAsTUFBTVEsT0FBTyxDQUFDRixRQUFRQztRQUN2RE0sY0FBYyxDQUFDQyxVQUFVQyxTQUN2QmQsY0FBY1UsR0FBRyxDQUFDO2dCQUNoQkc7Z0JBQ0FFLFNBQVNELFdBQVdFLFlBQVksYUFBYTtnQkFDN0NGLFFBQVFBLFVBQVU7WUFDcEI7UUFDRkcsS0FBSyxDQUFDQSxLQUFLQyxXQUFXWixVQUNwQkwsS0FBS00sT0FBTyxDQUFDO2dCQUFFVTtnQkFBS0YsU0FBU0csWUFBWSxjQUFjO1lBQVMsR0FBR1o7UUFDckVhLGdCQUFlTixRQUFRLEVBQUVPLE1BQU07WUFDN0JsQixTQUFTbUIsR0FBRyxDQUFDO2dCQUFFUjtZQUFTLEdBQUdPLE9BQU9sQixRQUFRO1lBQzFDQyxXQUFXa0IsR0FBRyxDQUFDO2dCQUFFUjtZQUFTLEdBQUdPLE9BQU9qQixVQUFVO1FBQ2hEO1FBQ0FtQixPQUFNQyxPQUFPO1lBQ1gsSUFBSSxDQUFDQSxRQUFRQyxXQUFXLEVBQUU7WUFDMUIsSUFBSTVCLGlCQUFLLENBQUM7Z0JBQ1JSLE1BQU07Z0JBQ05DLE1BQU07Z0JBQ05DLFlBQVk7b0JBQUM7aUJBQVE7Z0JBQ3JCSjtnQkFDQXVDO29CQUNFLEtBQUssTUFBTSxDQUFDQyxPQUFPQyxNQUFNLElBQUlDLE9BQU9DLE9BQU8sQ0FBQ04sUUFBUUMsV0FBVyxRQUFRLENBQUMsR0FDdEUsSUFBSSxDQUFDSCxHQUFHLENBQUM7d0JBQUVLO29CQUFNLEdBQUdDO2dCQUN4QjtZQUNGO1FBQ0Y7SUFDRjtBQUNGIn0=