import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readStyles } from '../src/build/styles';
import { rpxToCss } from '../src/lengths';

describe('rpx', () => {
  it.each([
    ['10rpx', 'calc(100vw * 10 / 750)'],
    ['-1.5rpx .5RPX', 'calc(100vw * -1.5 / 750) calc(100vw * .5 / 750)'],
    ['calc(100% - 20rpx)', 'calc(100% - calc(100vw * 20 / 750))'],
    ['margin:8rpx;padding:0 4rpx', 'margin:calc(100vw * 8 / 750);padding:0 calc(100vw * 4 / 750)'],
  ])('%s', (source, expected) => expect(rpxToCss(source)).toBe(expected));

  it.each(['48PX', '"10rpx"', 'url(a-10rpx.png)', 'box10rpx', '#10rpx'])('leaves %s', (source) =>
    expect(rpxToCss(source)).toBe(source),
  );
});

describe('a style sheet', () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'styles-'));
  const write = (name: string, text: string) => {
    fs.writeFileSync(path.join(dir, name), text);
    return path.join(dir, name);
  };
  afterAll(() => fs.rmSync(dir, { recursive: true }));

  it('brings in what it imports, each file once', () => {
    write('common.acss', '@import "./app.acss";.b{width:2rpx}');
    const file = write(
      'app.acss',
      '@import "./common.acss";@import "./gone.acss";page{height:48PX}',
    );
    expect(readStyles(file)).toBe('.b{width:calc(100vw * 2 / 750)}page{height:48PX}');
  });

  it('is empty when the build has none', () => {
    expect(readStyles(path.join(dir, 'none.acss'))).toBe('');
  });
});
