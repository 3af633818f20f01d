/** Nothing listens there: whoever runs the app answers for the server. */
export const SERVER = 'http://127.0.0.1:9';
