"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "inParallel", {
    enumerable: true,
    get: function() {
        return inParallel;
    }
});
/** Calls of the wallet at a time. */ const PARALLEL = 8;
async function inParallel(items, task) {
    const queue = items.values();
    const workers = Array.from({
        length: PARALLEL
    }, async ()=>{
        for (const item of queue)await task(item);
    });
    for (const end of (await Promise.allSettled(workers))){
        if (end.status === 'rejected') throw end.reason;
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9pbi1wYXJhbGxlbC50cyJdLCJzb3VyY2VzQ29udGVudCI6WyIvKiogQ2FsbHMgb2YgdGhlIHdhbGxldCBhdCBhIHRpbWUuICovXG5jb25zdCBQQVJBTExFTCA9IDg7XG5cbi8qKiBSdW5zIGB0YXNrYCBmb3IgZXZlcnkgaXRlbSwgc29tZSBhdCBhIHRpbWUuIEB0aHJvd3MgdGhlIGZpcnN0IGZhaWx1cmUsIGFmdGVyIGV2ZXJ5dGhpbmcgdGhhdCB3YXMgYmVndW4gaGFzIGVuZGVkICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gaW5QYXJhbGxlbDxUPihcbiAgaXRlbXM6IHJlYWRvbmx5IFRbXSxcbiAgdGFzazogKGl0ZW06IFQpID0+IFByb21pc2U8dW5rbm93bj4sXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgcXVldWUgPSBpdGVtcy52YWx1ZXMoKTtcbiAgY29uc3Qgd29ya2VycyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IFBBUkFMTEVMIH0sIGFzeW5jICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgcXVldWUpIGF3YWl0IHRhc2soaXRlbSk7XG4gIH0pO1xuICBmb3IgKGNvbnN0IGVuZCBvZiBhd2FpdCBQcm9taXNlLmFsbFNldHRsZWQod29ya2VycykpIHtcbiAgICBpZiAoZW5kLnN0YXR1cyA9PT0gJ3JlamVjdGVkJykgdGhyb3cgZW5kLnJlYXNvbjtcbiAgfVxufVxuIl0sIm5hbWVzIjpbImluUGFyYWxsZWwiLCJQQVJBTExFTCIsIml0ZW1zIiwidGFzayIsInF1ZXVlIiwidmFsdWVzIiwid29ya2VycyIsIkFycmF5IiwiZnJvbSIsImxlbmd0aCIsIml0ZW0iLCJlbmQiLCJQcm9taXNlIiwiYWxsU2V0dGxlZCIsInN0YXR1cyIsInJlYXNvbiJdLCJtYXBwaW5ncyI6Ijs7OzsrQkFJc0JBOzs7ZUFBQUE7OztBQUp0QixtQ0FBbUMsR0FDbkMsTUFBTUMsV0FBVztBQUdWLGVBQWVELFdBQ3BCRSxLQUFtQixFQUNuQkMsSUFBbUM7SUFFbkMsTUFBTUMsUUFBUUYsTUFBTUcsTUFBTTtJQUMxQixNQUFNQyxVQUFVQyxNQUFNQyxJQUFJLENBQUM7UUFBRUMsUUFBUVI7SUFBUyxHQUFHO1FBQy9DLEtBQUssTUFBTVMsUUFBUU4sTUFBTyxNQUFNRCxLQUFLTztJQUN2QztJQUNBLEtBQUssTUFBTUMsT0FBTyxDQUFBLE1BQU1DLFFBQVFDLFVBQVUsQ0FBQ1AsUUFBTyxFQUFHO1FBQ25ELElBQUlLLElBQUlHLE1BQU0sS0FBSyxZQUFZLE1BQU1ILElBQUlJLE1BQU07SUFDakQ7QUFDRiJ9