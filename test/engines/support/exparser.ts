import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

/** What this uses of a node of miniprogram-simulate. */
export interface EngineNode {
  dom: HTMLElement;
  dispatchEvent(name: string): void;
  querySelector(selector: string): EngineNode | undefined;
  querySelectorAll(selector: string): EngineNode[];
}

interface EngineRoot extends EngineNode {
  instance: Instance;
  attach(parent: unknown): void;
  detach(): void;
}

/** `this` of a page's functions. */
type Instance = Record<string, unknown>;

interface Simulate {
  load(file: string, tag: string, options: { compiler: 'official'; rootPath: string }): string;
  render(id: string): EngineRoot;
}

type Definition = Record<string, unknown>;
type Constructor = (definition: Definition) => void;

interface OpenPage {
  route: string;
  root: EngineRoot;
}

/** The open pages of a program, and the ways from one to another. */
export interface PageStack {
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  top(): { route: string; root: EngineNode };
}

/** A browser's window for the engine, which draws into a document as WeChat's own does. */
function installWindow(): void {
  const { window } = new JSDOM('<!doctype html><body></body>');
  const { document, Event, CustomEvent, TouchEvent, Element, HTMLElement, Node } = window;
  Object.assign(globalThis, {
    window,
    document,
    Event,
    CustomEvent,
    TouchEvent,
    Element,
    HTMLElement,
    Node,
  });
}

/**
 * miniprogram-simulate knows components only. A page becomes a component with the page's data, whose methods are the
 * page's functions; its lifecycle functions are called by the page stack below.
 */
function asComponent(page: Definition): Definition {
  const entries = Object.entries(page);
  return {
    data: page['data'],
    methods: Object.fromEntries(entries.filter(([, value]) => typeof value === 'function')),
  };
}

function tell(instance: Instance, lifecycle: string, ...values: unknown[]): void {
  const listener = instance[lifecycle];
  if (typeof listener === 'function') listener.apply(instance, values);
}

function parse(url: string): { route: string; query: Record<string, string> } {
  const [place = '', search = ''] = url.split('?');
  // As in WeChat, decoding is the program's business.
  const pairs = search.split('&').filter((pair) => pair !== '');
  return {
    route: place.replace(/^\//, ''),
    query: Object.fromEntries(pairs.map((pair) => pair.split('=', 2) as [string, string])),
  };
}

/**
 * A compiled mini program in WeChat's own component engine (exparser), its templates compiled by WeChat's own compiler.
 *
 * @param folder of the build
 * @param createApi makes `wx` for the page stack
 */
export function openProgram(folder: string, createApi: (pages: PageStack) => object): PageStack {
  const stack: OpenPage[] = [];
  const ids = new Map<string, string>();
  installWindow();
  const simulate = jest.requireActual<Simulate>('miniprogram-simulate');

  const push = (url: string): void => {
    const { route, query } = parse(url);
    const file = path.join(folder, route);
    const id =
      ids.get(route) ?? simulate.load(file, 'page', { compiler: 'official', rootPath: folder });
    ids.set(route, id);
    const root = simulate.render(id);
    Object.assign(root.instance, { route, __route__: route, options: query });
    stack.push({ route, root });
    tell(root.instance, 'onLoad', query);
    root.attach(document.body);
    tell(root.instance, 'onShow');
    tell(root.instance, 'onReady');
  };
  const close = (page: OpenPage | undefined): void => {
    if (!page) return;
    tell(page.root.instance, 'onUnload');
    page.root.detach();
  };
  const top = (): OpenPage => {
    const page = stack.at(-1);
    if (!page) throw new Error('No page is open.');
    return page;
  };
  const pages: PageStack = {
    navigateTo(url) {
      tell(top().root.instance, 'onHide');
      push(url);
    },
    redirectTo(url) {
      close(stack.pop());
      push(url);
    },
    top,
  };

  const { Component } = globalThis as unknown as { Component: Constructor };
  let app: Instance = {};
  Object.assign(globalThis, {
    wx: createApi(pages),
    App: (definition: Instance) => (app = definition),
    Page: (definition: Definition) => Component(asComponent(definition)),
    getApp: () => app,
    getCurrentPages: () => stack.map(({ root }) => root.instance),
  });
  const { pages: routes } = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as {
    pages: string[];
  };
  const start = { path: routes[0], query: {} };
  jest.requireActual(path.join(folder, 'app.js'));
  tell(app, 'onLaunch', start);
  tell(app, 'onShow', start);
  push(routes[0] ?? '');
  return pages;
}
