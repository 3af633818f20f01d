import { problemIn, tailOf } from '../../scripts/lib/build-log';

const ESC = String.fromCharCode(27);

describe('the log of a Taro build', () => {
  it('has no problem when it compiled', () => {
    expect(
      problemIn('● Webpack ██ sealing\n✔ Webpack\n  Compiled successfully in 6.50s\n'),
    ).toBeUndefined();
  });

  it('has errors, coloured as they may be', () => {
    const log = `● Webpack ██ building\n${ESC}[31m✖ Errors: ${ESC}[39m\n\nModuleBuildError: no\n`;
    expect(problemIn(log)).toBe('✖ Errors: \n\nModuleBuildError: no');
  });

  it('has an import of what does not exist, which Taro calls a warning', () => {
    const warning = `ModuleDependencyWarning: export 'a' (imported as 'a') was not found in './b'`;
    expect(problemIn(`✔ Webpack\n\n⚠️ Warnings: \n\n${warning}\n`)).toBe(warning);
  });

  it('is shown without its progress', () => {
    expect(tailOf(`${ESC}[2K● Webpack ██ building\n\nfirst\n● Webpack ██ sealing\nlast\n`)).toBe(
      'first\nlast',
    );
  });
});
