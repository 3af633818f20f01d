import { testConsumer } from './support/consumer';

jest.setTimeout(900_000);

testConsumer('taro-3.6', { name: 'webpack' }, ['weapp']);
