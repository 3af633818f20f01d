/** JSON schemas of the bodies. Nothing is coerced, filled in or dropped: what is not allowed is refused. */ "use strict";
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
    get dayParams () {
        return dayParams;
    },
    get orderBody () {
        return orderBody;
    },
    get quoteBody () {
        return quoteBody;
    },
    get refundBody () {
        return refundBody;
    },
    get renewalBody () {
        return renewalBody;
    },
    get sessionBody () {
        return sessionBody;
    }
});
const _contract = require("../contract");
const _pricing = require("../catalogue/pricing");
const lines = {
    type: 'array',
    minItems: 1,
    maxItems: _pricing.MAX_LINES,
    items: {
        type: 'object',
        required: [
            'goodsId',
            'quantity'
        ],
        additionalProperties: false,
        properties: {
            goodsId: {
                type: 'string',
                minLength: 1,
                maxLength: 64
            },
            quantity: {
                type: 'integer',
                minimum: 1,
                maximum: _pricing.MAX_QUANTITY
            }
        }
    }
};
/** No control characters: PostgreSQL stores no null byte, and none of them belongs into what is shown or opened. */ const PRINTABLE = '^\\P{Cc}*$';
const sessionBody = {
    type: 'object',
    required: [
        'host'
    ],
    properties: {
        host: {
            enum: _contract.HOSTS
        }
    },
    if: {
        properties: {
            host: {
                const: 'h5'
            }
        }
    },
    then: {
        additionalProperties: false,
        properties: {
            host: {}
        }
    },
    else: {
        required: [
            'authCode'
        ],
        additionalProperties: false,
        properties: {
            host: {},
            authCode: {
                type: 'string',
                minLength: 1,
                maxLength: 256,
                pattern: PRINTABLE
            }
        }
    }
};
const renewalBody = {
    type: 'object',
    required: [
        'token'
    ],
    additionalProperties: false,
    properties: {
        token: {
            type: 'string',
            minLength: 1,
            maxLength: 256
        }
    }
};
const quoteBody = {
    type: 'object',
    required: [
        'lines'
    ],
    additionalProperties: false,
    properties: {
        lines
    }
};
const orderBody = {
    type: 'object',
    required: [
        'host',
        'lines'
    ],
    additionalProperties: false,
    properties: {
        host: {
            enum: _contract.HOSTS
        },
        lines,
        expectedTotal: {
            type: 'integer',
            minimum: 0,
            maximum: Number.MAX_SAFE_INTEGER
        },
        // The wallet's limit for return_url.
        returnUrl: {
            type: 'string',
            minLength: 1,
            maxLength: 256,
            pattern: PRINTABLE
        }
    }
};
const refundBody = {
    type: 'object',
    required: [
        'amount',
        'reason'
    ],
    additionalProperties: false,
    properties: {
        amount: {
            type: 'integer',
            minimum: 1,
            maximum: Number.MAX_SAFE_INTEGER
        },
        // The shortest limit of the wallets: WeChat Pay takes 80 bytes.
        reason: {
            type: 'string',
            minLength: 1,
            maxLength: 80,
            pattern: PRINTABLE
        }
    }
};
const dayParams = {
    type: 'object',
    required: [
        'day'
    ],
    properties: {
        day: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$'
        }
    }
};

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yb3V0ZXMvc2NoZW1hcy50cyJdLCJzb3VyY2VzQ29udGVudCI6WyIvKiogSlNPTiBzY2hlbWFzIG9mIHRoZSBib2RpZXMuIE5vdGhpbmcgaXMgY29lcmNlZCwgZmlsbGVkIGluIG9yIGRyb3BwZWQ6IHdoYXQgaXMgbm90IGFsbG93ZWQgaXMgcmVmdXNlZC4gKi9cbmltcG9ydCB7IEhPU1RTIH0gZnJvbSAnLi4vY29udHJhY3QnO1xuaW1wb3J0IHsgTUFYX0xJTkVTLCBNQVhfUVVBTlRJVFkgfSBmcm9tICcuLi9jYXRhbG9ndWUvcHJpY2luZyc7XG5cbmNvbnN0IGxpbmVzID0ge1xuICB0eXBlOiAnYXJyYXknLFxuICBtaW5JdGVtczogMSxcbiAgbWF4SXRlbXM6IE1BWF9MSU5FUyxcbiAgaXRlbXM6IHtcbiAgICB0eXBlOiAnb2JqZWN0JyxcbiAgICByZXF1aXJlZDogWydnb29kc0lkJywgJ3F1YW50aXR5J10sXG4gICAgYWRkaXRpb25hbFByb3BlcnRpZXM6IGZhbHNlLFxuICAgIHByb3BlcnRpZXM6IHtcbiAgICAgIGdvb2RzSWQ6IHsgdHlwZTogJ3N0cmluZycsIG1pbkxlbmd0aDogMSwgbWF4TGVuZ3RoOiA2NCB9LFxuICAgICAgcXVhbnRpdHk6IHsgdHlwZTogJ2ludGVnZXInLCBtaW5pbXVtOiAxLCBtYXhpbXVtOiBNQVhfUVVBTlRJVFkgfSxcbiAgICB9LFxuICB9LFxufSBhcyBjb25zdDtcblxuLyoqIE5vIGNvbnRyb2wgY2hhcmFjdGVyczogUG9zdGdyZVNRTCBzdG9yZXMgbm8gbnVsbCBieXRlLCBhbmQgbm9uZSBvZiB0aGVtIGJlbG9uZ3MgaW50byB3aGF0IGlzIHNob3duIG9yIG9wZW5lZC4gKi9cbmNvbnN0IFBSSU5UQUJMRSA9ICdeXFxcXFB7Q2N9KiQnO1xuXG5leHBvcnQgY29uc3Qgc2Vzc2lvbkJvZHkgPSB7XG4gIHR5cGU6ICdvYmplY3QnLFxuICByZXF1aXJlZDogWydob3N0J10sXG4gIHByb3BlcnRpZXM6IHsgaG9zdDogeyBlbnVtOiBIT1NUUyB9IH0sXG4gIGlmOiB7IHByb3BlcnRpZXM6IHsgaG9zdDogeyBjb25zdDogJ2g1JyB9IH0gfSxcbiAgdGhlbjogeyBhZGRpdGlvbmFsUHJvcGVydGllczogZmFsc2UsIHByb3BlcnRpZXM6IHsgaG9zdDoge30gfSB9LFxuICBlbHNlOiB7XG4gICAgcmVxdWlyZWQ6IFsnYXV0aENvZGUnXSxcbiAgICBhZGRpdGlvbmFsUHJvcGVydGllczogZmFsc2UsXG4gICAgcHJvcGVydGllczoge1xuICAgICAgaG9zdDoge30sXG4gICAgICBhdXRoQ29kZTogeyB0eXBlOiAnc3RyaW5nJywgbWluTGVuZ3RoOiAxLCBtYXhMZW5ndGg6IDI1NiwgcGF0dGVybjogUFJJTlRBQkxFIH0sXG4gICAgfSxcbiAgfSxcbn0gYXMgY29uc3Q7XG5cbmV4cG9ydCBjb25zdCByZW5ld2FsQm9keSA9IHtcbiAgdHlwZTogJ29iamVjdCcsXG4gIHJlcXVpcmVkOiBbJ3Rva2VuJ10sXG4gIGFkZGl0aW9uYWxQcm9wZXJ0aWVzOiBmYWxzZSxcbiAgcHJvcGVydGllczogeyB0b2tlbjogeyB0eXBlOiAnc3RyaW5nJywgbWluTGVuZ3RoOiAxLCBtYXhMZW5ndGg6IDI1NiB9IH0sXG59IGFzIGNvbnN0O1xuXG5leHBvcnQgY29uc3QgcXVvdGVCb2R5ID0ge1xuICB0eXBlOiAnb2JqZWN0JyxcbiAgcmVxdWlyZWQ6IFsnbGluZXMnXSxcbiAgYWRkaXRpb25hbFByb3BlcnRpZXM6IGZhbHNlLFxuICBwcm9wZXJ0aWVzOiB7IGxpbmVzIH0sXG59IGFzIGNvbnN0O1xuXG5leHBvcnQgY29uc3Qgb3JkZXJCb2R5ID0ge1xuICB0eXBlOiAnb2JqZWN0JyxcbiAgcmVxdWlyZWQ6IFsnaG9zdCcsICdsaW5lcyddLFxuICBhZGRpdGlvbmFsUHJvcGVydGllczogZmFsc2UsXG4gIHByb3BlcnRpZXM6IHtcbiAgICBob3N0OiB7IGVudW06IEhPU1RTIH0sXG4gICAgbGluZXMsXG4gICAgZXhwZWN0ZWRUb3RhbDogeyB0eXBlOiAnaW50ZWdlcicsIG1pbmltdW06IDAsIG1heGltdW06IE51bWJlci5NQVhfU0FGRV9JTlRFR0VSIH0sXG4gICAgLy8gVGhlIHdhbGxldCdzIGxpbWl0IGZvciByZXR1cm5fdXJsLlxuICAgIHJldHVyblVybDogeyB0eXBlOiAnc3RyaW5nJywgbWluTGVuZ3RoOiAxLCBtYXhMZW5ndGg6IDI1NiwgcGF0dGVybjogUFJJTlRBQkxFIH0sXG4gIH0sXG59IGFzIGNvbnN0O1xuXG5leHBvcnQgY29uc3QgcmVmdW5kQm9keSA9IHtcbiAgdHlwZTogJ29iamVjdCcsXG4gIHJlcXVpcmVkOiBbJ2Ftb3VudCcsICdyZWFzb24nXSxcbiAgYWRkaXRpb25hbFByb3BlcnRpZXM6IGZhbHNlLFxuICBwcm9wZXJ0aWVzOiB7XG4gICAgYW1vdW50OiB7IHR5cGU6ICdpbnRlZ2VyJywgbWluaW11bTogMSwgbWF4aW11bTogTnVtYmVyLk1BWF9TQUZFX0lOVEVHRVIgfSxcbiAgICAvLyBUaGUgc2hvcnRlc3QgbGltaXQgb2YgdGhlIHdhbGxldHM6IFdlQ2hhdCBQYXkgdGFrZXMgODAgYnl0ZXMuXG4gICAgcmVhc29uOiB7IHR5cGU6ICdzdHJpbmcnLCBtaW5MZW5ndGg6IDEsIG1heExlbmd0aDogODAsIHBhdHRlcm46IFBSSU5UQUJMRSB9LFxuICB9LFxufSBhcyBjb25zdDtcblxuZXhwb3J0IGNvbnN0IGRheVBhcmFtcyA9IHtcbiAgdHlwZTogJ29iamVjdCcsXG4gIHJlcXVpcmVkOiBbJ2RheSddLFxuICBwcm9wZXJ0aWVzOiB7IGRheTogeyB0eXBlOiAnc3RyaW5nJywgcGF0dGVybjogJ15cXFxcZHs0fS1cXFxcZHsyfS1cXFxcZHsyfSQnIH0gfSxcbn0gYXMgY29uc3Q7XG4iXSwibmFtZXMiOlsiZGF5UGFyYW1zIiwib3JkZXJCb2R5IiwicXVvdGVCb2R5IiwicmVmdW5kQm9keSIsInJlbmV3YWxCb2R5Iiwic2Vzc2lvbkJvZHkiLCJsaW5lcyIsInR5cGUiLCJtaW5JdGVtcyIsIm1heEl0ZW1zIiwiTUFYX0xJTkVTIiwiaXRlbXMiLCJyZXF1aXJlZCIsImFkZGl0aW9uYWxQcm9wZXJ0aWVzIiwicHJvcGVydGllcyIsImdvb2RzSWQiLCJtaW5MZW5ndGgiLCJtYXhMZW5ndGgiLCJxdWFudGl0eSIsIm1pbmltdW0iLCJtYXhpbXVtIiwiTUFYX1FVQU5USVRZIiwiUFJJTlRBQkxFIiwiaG9zdCIsImVudW0iLCJIT1NUUyIsImlmIiwiY29uc3QiLCJ0aGVuIiwiZWxzZSIsImF1dGhDb2RlIiwicGF0dGVybiIsInRva2VuIiwiZXhwZWN0ZWRUb3RhbCIsIk51bWJlciIsIk1BWF9TQUZFX0lOVEVHRVIiLCJyZXR1cm5VcmwiLCJhbW91bnQiLCJyZWFzb24iLCJkYXkiXSwibWFwcGluZ3MiOiJBQUFBLDBHQUEwRzs7Ozs7Ozs7Ozs7UUE0RTdGQTtlQUFBQTs7UUF4QkFDO2VBQUFBOztRQVBBQztlQUFBQTs7UUFvQkFDO2VBQUFBOztRQTNCQUM7ZUFBQUE7O1FBaEJBQztlQUFBQTs7OzBCQXJCUzt5QkFDa0I7QUFFeEMsTUFBTUMsUUFBUTtJQUNaQyxNQUFNO0lBQ05DLFVBQVU7SUFDVkMsVUFBVUMsa0JBQVM7SUFDbkJDLE9BQU87UUFDTEosTUFBTTtRQUNOSyxVQUFVO1lBQUM7WUFBVztTQUFXO1FBQ2pDQyxzQkFBc0I7UUFDdEJDLFlBQVk7WUFDVkMsU0FBUztnQkFBRVIsTUFBTTtnQkFBVVMsV0FBVztnQkFBR0MsV0FBVztZQUFHO1lBQ3ZEQyxVQUFVO2dCQUFFWCxNQUFNO2dCQUFXWSxTQUFTO2dCQUFHQyxTQUFTQyxxQkFBWTtZQUFDO1FBQ2pFO0lBQ0Y7QUFDRjtBQUVBLGtIQUFrSCxHQUNsSCxNQUFNQyxZQUFZO0FBRVgsTUFBTWpCLGNBQWM7SUFDekJFLE1BQU07SUFDTkssVUFBVTtRQUFDO0tBQU87SUFDbEJFLFlBQVk7UUFBRVMsTUFBTTtZQUFFQyxNQUFNQyxlQUFLO1FBQUM7SUFBRTtJQUNwQ0MsSUFBSTtRQUFFWixZQUFZO1lBQUVTLE1BQU07Z0JBQUVJLE9BQU87WUFBSztRQUFFO0lBQUU7SUFDNUNDLE1BQU07UUFBRWYsc0JBQXNCO1FBQU9DLFlBQVk7WUFBRVMsTUFBTSxDQUFDO1FBQUU7SUFBRTtJQUM5RE0sTUFBTTtRQUNKakIsVUFBVTtZQUFDO1NBQVc7UUFDdEJDLHNCQUFzQjtRQUN0QkMsWUFBWTtZQUNWUyxNQUFNLENBQUM7WUFDUE8sVUFBVTtnQkFBRXZCLE1BQU07Z0JBQVVTLFdBQVc7Z0JBQUdDLFdBQVc7Z0JBQUtjLFNBQVNUO1lBQVU7UUFDL0U7SUFDRjtBQUNGO0FBRU8sTUFBTWxCLGNBQWM7SUFDekJHLE1BQU07SUFDTkssVUFBVTtRQUFDO0tBQVE7SUFDbkJDLHNCQUFzQjtJQUN0QkMsWUFBWTtRQUFFa0IsT0FBTztZQUFFekIsTUFBTTtZQUFVUyxXQUFXO1lBQUdDLFdBQVc7UUFBSTtJQUFFO0FBQ3hFO0FBRU8sTUFBTWYsWUFBWTtJQUN2QkssTUFBTTtJQUNOSyxVQUFVO1FBQUM7S0FBUTtJQUNuQkMsc0JBQXNCO0lBQ3RCQyxZQUFZO1FBQUVSO0lBQU07QUFDdEI7QUFFTyxNQUFNTCxZQUFZO0lBQ3ZCTSxNQUFNO0lBQ05LLFVBQVU7UUFBQztRQUFRO0tBQVE7SUFDM0JDLHNCQUFzQjtJQUN0QkMsWUFBWTtRQUNWUyxNQUFNO1lBQUVDLE1BQU1DLGVBQUs7UUFBQztRQUNwQm5CO1FBQ0EyQixlQUFlO1lBQUUxQixNQUFNO1lBQVdZLFNBQVM7WUFBR0MsU0FBU2MsT0FBT0MsZ0JBQWdCO1FBQUM7UUFDL0UscUNBQXFDO1FBQ3JDQyxXQUFXO1lBQUU3QixNQUFNO1lBQVVTLFdBQVc7WUFBR0MsV0FBVztZQUFLYyxTQUFTVDtRQUFVO0lBQ2hGO0FBQ0Y7QUFFTyxNQUFNbkIsYUFBYTtJQUN4QkksTUFBTTtJQUNOSyxVQUFVO1FBQUM7UUFBVTtLQUFTO0lBQzlCQyxzQkFBc0I7SUFDdEJDLFlBQVk7UUFDVnVCLFFBQVE7WUFBRTlCLE1BQU07WUFBV1ksU0FBUztZQUFHQyxTQUFTYyxPQUFPQyxnQkFBZ0I7UUFBQztRQUN4RSxnRUFBZ0U7UUFDaEVHLFFBQVE7WUFBRS9CLE1BQU07WUFBVVMsV0FBVztZQUFHQyxXQUFXO1lBQUljLFNBQVNUO1FBQVU7SUFDNUU7QUFDRjtBQUVPLE1BQU10QixZQUFZO0lBQ3ZCTyxNQUFNO0lBQ05LLFVBQVU7UUFBQztLQUFNO0lBQ2pCRSxZQUFZO1FBQUV5QixLQUFLO1lBQUVoQyxNQUFNO1lBQVV3QixTQUFTO1FBQXlCO0lBQUU7QUFDM0UifQ==