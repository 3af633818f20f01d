/** DingTalk takes a JSON body as a text only. */
export const jsonBody = (data: object): object | string =>
  process.env.TARO_ENV === 'dd' ? JSON.stringify(data) : data;
