import type { glassEasel } from 'glass-easel-miniprogram-adapter';

type Report = (text: string) => void;

/** Everything that goes wrong in a running program and would otherwise only be seen by who looks at the console. */
export function observeProblems(browser: Window, engine: typeof glassEasel, report: Report): void {
  browser.addEventListener('error', (event) => {
    // Pictures that do not load raise this event too, and the program is told by theirs.
    if (event instanceof ErrorEvent) report(`error: ${describe(event.error ?? event.message)}`);
  });
  browser.addEventListener('unhandledrejection', (event) =>
    report(`unhandled rejection: ${describe(event.reason)}`),
  );
  engine.addGlobalErrorListener((error, method) => {
    report(`error: ${describe(error)}${method === undefined ? '' : ` (in ${method})`}`);
    return false;
  });
  engine.addGlobalWarningListener((message) => {
    report(`engine: ${message}`);
    return false;
  });
}

/** The console that the program writes to: what it calls an error is a problem. */
export function watchedConsole(console: Console, report: Report): Console {
  return Object.assign(Object.create(console) as Console, {
    error(...values: unknown[]) {
      report(`console.error: ${values.map(describe).join(' ')}`);
      console.error(...values);
    },
  });
}

function describe(value: unknown): string {
  if (value instanceof Error) return value.stack ?? `${value.name}: ${value.message}`;
  if (typeof value === 'string') return value;
  try {
    return value === undefined ? 'undefined' : JSON.stringify(value);
  } catch {
    return typeof value;
  }
}
