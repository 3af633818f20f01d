import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { DIALECTS } from '../build/dialects';
import type { Program } from '../build/program';
import { createHostApi } from '../hosts';
import { createAppEvents, type AppEvents } from '../hosts/app-events';
import type { HostContext } from '../hosts/context';
import { createStorage } from '../hosts/storage';
import type { Phone } from '../phone';
import { isOnAlipayFramework } from '../targets';
import { PageBackend } from './backend';
import { createEngine, type Definers } from './engine';
import { eventTypeOf } from './event-types';
import { listenToGestures } from './gestures';
import { createModules } from './modules';
import { createPageStack, type PageStack } from './page-stack';
import { observeProblems, watchedConsole } from './problems';
import { createScope } from './scope';
import { resolveStyleUrls } from './style-urls';

/** Starts a compiled program in this window and shows its first page. Resolves when that page is ready. */
export async function boot(program: Program, phone: Phone): Promise<void> {
  const { global } = DIALECTS[program.target];
  const report = (text: string) => phone.problem(text);
  program.problems.forEach((problem) => report(`template: ${problem}`));
  observeProblems(window, glassEasel, report);

  const backend = new PageBackend({
    resolveUrl: (url) => phone.mapUrl(url),
    eventType: eventTypeOf(program.target),
    roleName: isOnAlipayFramework(program.target) ? 'role' : 'aria-role',
    onUnknownTag: (tag) => report(`component <${tag}> is not simulated`),
  });
  const engine = createEngine(program, backend);
  const pages = createPageStack(program, engine, phone, document);
  listenToGestures(document, backend);
  addStyle(resolveStyleUrls(program.styles.app, phone.mapUrl));

  // The host's object is there before app.js runs: Taro copies it while it loads.
  const appEvents = createAppEvents();
  const api = createHostApi(program.target, hostContext(phone, pages, appEvents));
  let app: Record<string, unknown> = {};
  let definers: Definers | undefined;
  const scope = createScope(window, {
    [global]: api,
    console: watchedConsole(window.console, report),
    App: (definition: Record<string, unknown>) => void (app = definition),
    getApp: () => app,
    getCurrentPages: () => pages.instances(),
    Page: (definition: Record<string, unknown>) => definers?.Page(definition),
    Component: (definition: Record<string, unknown>) => definers?.Component(definition),
    Behavior: (definition: Record<string, unknown>) => definers?.Behavior(definition),
    // Taro's runtime for these asks for the browser's name while it loads, and calls my also on dd; the others have neither.
    ...(isOnAlipayFramework(program.target) && {
      my: api,
      navigator: { userAgent: window.navigator.userAgent },
    }),
  });
  const require = createModules(program.scripts, scope, `${program.target}-program`);

  require('app');
  for (const path of registrationOrder(program)) {
    engine.register(path, (current) => {
      definers = current;
      require(path);
    });
  }

  const first = phone.launchPath ?? program.pages[0] ?? '';
  const [path = '', search = ''] = first.split('?');
  const launch = { path, query: Object.fromEntries(new URLSearchParams(search)), scene: 1001 };
  phone.started({
    back: () => void pages.navigateBack(1).catch(() => undefined),
    pullDownRefresh: pages.pullDownRefresh,
    currentPage: () => pages.paths().at(-1) ?? '',
    pageStack: pages.paths,
    // The page first when they go, the app first when they come.
    hide: () =>
      inTurn(
        pages.leave,
        () => callApp(app, 'onHide', undefined),
        () => appEvents.fire('AppHide', undefined),
      ),
    show: () =>
      inTurn(
        () => callApp(app, 'onShow', launch),
        () => appEvents.fire('AppShow', launch),
        pages.comeBack,
      ),
  });
  callApp(app, 'onLaunch', launch);
  callApp(app, 'onShow', launch);
  await pages.open(first);
}

function callApp(app: Record<string, unknown>, lifecycle: string, options: unknown): void {
  const method = app[lifecycle];
  if (typeof method === 'function') method.call(app, options);
}

/** One lifecycle that throws is the program's error, and no reason to leave out the next. */
function inTurn(...steps: (() => void)[]): void {
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      window.reportError(error);
    }
  }
}

/** Components first: a page's registration looks up the components it uses. */
function registrationOrder({ components, pages }: Program): string[] {
  const parts = Object.keys(components).filter((path) => components[path]?.component === true);
  return [...parts, ...pages];
}

function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

function hostContext(phone: Phone, pages: PageStack, appEvents: AppEvents): HostContext {
  return {
    phone,
    navigation: pages,
    appEvents,
    storage: createStorage(phone.target, window.localStorage, phone.storageFull),
    windowSize: () => ({ width: window.innerWidth, height: window.innerHeight }),
    measure(selector) {
      const element = pages.top()?.frame.querySelector(selector);
      if (!element) return null;
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    },
  };
}
