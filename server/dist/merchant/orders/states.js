/** Where an order can stand, and which steps there are. The database holds the same table as a trigger. */ "use strict";
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
    get OPEN_STATUSES () {
        return OPEN_STATUSES;
    },
    get ORDER_STATUSES () {
        return ORDER_STATUSES;
    },
    get STEPS () {
        return STEPS;
    },
    get isOpen () {
        return isOpen;
    },
    get statesBefore () {
        return statesBefore;
    },
    get wasPaid () {
        return wasPaid;
    }
});
const ORDER_STATUSES = [
    /** Stored; the wallet has not been heard to have made its trade. */ 'created',
    'awaiting_payment',
    'paid',
    'closed',
    'partially_refunded',
    'refunded'
];
const STEPS = {
    created: [
        'awaiting_payment',
        'paid',
        'closed'
    ],
    awaiting_payment: [
        'paid',
        'closed'
    ],
    closed: [
        'paid'
    ],
    paid: [
        'partially_refunded',
        'refunded'
    ],
    partially_refunded: [
        'refunded'
    ],
    refunded: []
};
const statesBefore = (status)=>ORDER_STATUSES.filter((from)=>STEPS[from].includes(status));
const isOpen = (status)=>status === 'created' || status === 'awaiting_payment';
const wasPaid = (status)=>status === 'paid' || status === 'partially_refunded' || status === 'refunded';
const OPEN_STATUSES = ORDER_STATUSES.filter(isOpen);

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9vcmRlcnMvc3RhdGVzLnRzIl0sInNvdXJjZXNDb250ZW50IjpbIi8qKiBXaGVyZSBhbiBvcmRlciBjYW4gc3RhbmQsIGFuZCB3aGljaCBzdGVwcyB0aGVyZSBhcmUuIFRoZSBkYXRhYmFzZSBob2xkcyB0aGUgc2FtZSB0YWJsZSBhcyBhIHRyaWdnZXIuICovXG5leHBvcnQgY29uc3QgT1JERVJfU1RBVFVTRVMgPSBbXG4gIC8qKiBTdG9yZWQ7IHRoZSB3YWxsZXQgaGFzIG5vdCBiZWVuIGhlYXJkIHRvIGhhdmUgbWFkZSBpdHMgdHJhZGUuICovXG4gICdjcmVhdGVkJyxcbiAgJ2F3YWl0aW5nX3BheW1lbnQnLFxuICAncGFpZCcsXG4gICdjbG9zZWQnLFxuICAncGFydGlhbGx5X3JlZnVuZGVkJyxcbiAgJ3JlZnVuZGVkJyxcbl0gYXMgY29uc3Q7XG5cbmV4cG9ydCB0eXBlIE9yZGVyU3RhdHVzID0gKHR5cGVvZiBPUkRFUl9TVEFUVVNFUylbbnVtYmVyXTtcblxuLyoqXG4gKiBUaGUgb25seSBzdGVwcyB0aGF0IGFuIG9yZGVyIHRha2VzLiBgY2xvc2VkYCB0byBgcGFpZGA6IG1vbmV5IHRoYXQgYXJyaXZlcyBsYXRlIGlzIHN0aWxsIG1vbmV5LiBgY3JlYXRlZGAgdG8gYHBhaWRgOiB0aGVcbiAqIHdhbGxldCBtYWRlIHRoZSB0cmFkZSwgYW5kIGl0cyBhbnN3ZXIgd2FzIGxvc3QuXG4gKi9cbmV4cG9ydCBjb25zdCBTVEVQUzogUmVhZG9ubHk8UmVjb3JkPE9yZGVyU3RhdHVzLCByZWFkb25seSBPcmRlclN0YXR1c1tdPj4gPSB7XG4gIGNyZWF0ZWQ6IFsnYXdhaXRpbmdfcGF5bWVudCcsICdwYWlkJywgJ2Nsb3NlZCddLFxuICBhd2FpdGluZ19wYXltZW50OiBbJ3BhaWQnLCAnY2xvc2VkJ10sXG4gIGNsb3NlZDogWydwYWlkJ10sXG4gIHBhaWQ6IFsncGFydGlhbGx5X3JlZnVuZGVkJywgJ3JlZnVuZGVkJ10sXG4gIHBhcnRpYWxseV9yZWZ1bmRlZDogWydyZWZ1bmRlZCddLFxuICByZWZ1bmRlZDogW10sXG59O1xuXG4vKiogVGhlIHN0YXRlcyB0aGF0IGEgc3RlcCBsZWFkcyBmcm9tLiAqL1xuZXhwb3J0IGNvbnN0IHN0YXRlc0JlZm9yZSA9IChzdGF0dXM6IE9yZGVyU3RhdHVzKTogT3JkZXJTdGF0dXNbXSA9PlxuICBPUkRFUl9TVEFUVVNFUy5maWx0ZXIoKGZyb20pID0+IFNURVBTW2Zyb21dLmluY2x1ZGVzKHN0YXR1cykpO1xuXG4vKiogTmVpdGhlciBwYWlkIG5vciBjbG9zZWQ6IHRoZSB3YWxsZXQgY2FuIHNheSBtb3JlLiAqL1xuZXhwb3J0IGNvbnN0IGlzT3BlbiA9IChzdGF0dXM6IE9yZGVyU3RhdHVzKTogYm9vbGVhbiA9PlxuICBzdGF0dXMgPT09ICdjcmVhdGVkJyB8fCBzdGF0dXMgPT09ICdhd2FpdGluZ19wYXltZW50JztcblxuLyoqIE1vbmV5IHdhcyByZWNlaXZlZCwgd2hhdGV2ZXIgd2FzIGdpdmVuIGJhY2sgc2luY2UuICovXG5leHBvcnQgY29uc3Qgd2FzUGFpZCA9IChzdGF0dXM6IE9yZGVyU3RhdHVzKTogYm9vbGVhbiA9PlxuICBzdGF0dXMgPT09ICdwYWlkJyB8fCBzdGF0dXMgPT09ICdwYXJ0aWFsbHlfcmVmdW5kZWQnIHx8IHN0YXR1cyA9PT0gJ3JlZnVuZGVkJztcblxuZXhwb3J0IGNvbnN0IE9QRU5fU1RBVFVTRVMgPSBPUkRFUl9TVEFUVVNFUy5maWx0ZXIoaXNPcGVuKTtcbiJdLCJuYW1lcyI6WyJPUEVOX1NUQVRVU0VTIiwiT1JERVJfU1RBVFVTRVMiLCJTVEVQUyIsImlzT3BlbiIsInN0YXRlc0JlZm9yZSIsIndhc1BhaWQiLCJjcmVhdGVkIiwiYXdhaXRpbmdfcGF5bWVudCIsImNsb3NlZCIsInBhaWQiLCJwYXJ0aWFsbHlfcmVmdW5kZWQiLCJyZWZ1bmRlZCIsInN0YXR1cyIsImZpbHRlciIsImZyb20iLCJpbmNsdWRlcyJdLCJtYXBwaW5ncyI6IkFBQUEseUdBQXlHOzs7Ozs7Ozs7OztRQXNDNUZBO2VBQUFBOztRQXJDQUM7ZUFBQUE7O1FBZ0JBQztlQUFBQTs7UUFjQUM7ZUFBQUE7O1FBSkFDO2VBQUFBOztRQVFBQztlQUFBQTs7O0FBbENOLE1BQU1KLGlCQUFpQjtJQUM1QixrRUFBa0UsR0FDbEU7SUFDQTtJQUNBO0lBQ0E7SUFDQTtJQUNBO0NBQ0Q7QUFRTSxNQUFNQyxRQUErRDtJQUMxRUksU0FBUztRQUFDO1FBQW9CO1FBQVE7S0FBUztJQUMvQ0Msa0JBQWtCO1FBQUM7UUFBUTtLQUFTO0lBQ3BDQyxRQUFRO1FBQUM7S0FBTztJQUNoQkMsTUFBTTtRQUFDO1FBQXNCO0tBQVc7SUFDeENDLG9CQUFvQjtRQUFDO0tBQVc7SUFDaENDLFVBQVUsRUFBRTtBQUNkO0FBR08sTUFBTVAsZUFBZSxDQUFDUSxTQUMzQlgsZUFBZVksTUFBTSxDQUFDLENBQUNDLE9BQVNaLEtBQUssQ0FBQ1ksS0FBSyxDQUFDQyxRQUFRLENBQUNIO0FBR2hELE1BQU1ULFNBQVMsQ0FBQ1MsU0FDckJBLFdBQVcsYUFBYUEsV0FBVztBQUc5QixNQUFNUCxVQUFVLENBQUNPLFNBQ3RCQSxXQUFXLFVBQVVBLFdBQVcsd0JBQXdCQSxXQUFXO0FBRTlELE1BQU1aLGdCQUFnQkMsZUFBZVksTUFBTSxDQUFDViJ9