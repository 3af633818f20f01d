import { testConsumer } from './support/consumer';

jest.setTimeout(900_000);

testConsumer('taro-4.2', { name: 'webpack' }, ['alipay', 'weapp', 'h5']);
testConsumer('taro-4.2', { name: 'vite', compiler: 'Vite' }, ['weapp', 'h5']);
testConsumer('taro-4.2', { name: 'javascript', language: 'javascript' }, ['weapp']);
testConsumer('taro-4.2', { name: 'preact', framework: 'Preact' }, ['weapp']);
