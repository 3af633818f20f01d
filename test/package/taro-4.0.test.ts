import { testConsumer } from './support/consumer';

jest.setTimeout(900_000);

testConsumer('taro-4.0', { name: 'webpack' }, ['weapp']);
