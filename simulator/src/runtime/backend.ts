import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { rpxToCss } from '../lengths';
import { attributeOf, builtIn } from './components';
import { resolveStyleUrls } from './style-urls';
import type { ComponentContext, Emit } from './components/built-in';

type EngineNode = InstanceType<typeof glassEasel.Element>;
type EngineElement = Element & { __wxElement?: EngineNode };

interface EmitOptions {
  bubbles?: boolean;
  composed?: boolean;
  original?: Event;
  fields?: Record<string, unknown>;
}

/**
 * The engine's view of the page's DOM. It differs from the one that comes with the engine in three ways: the host's
 * components have their behaviour, events come from them and from `click` (so keyboards and tests tap as fingers do),
 * and styles may speak rpx.
 */
export class PageBackend extends glassEasel.CurrentWindowBackendContext {
  #onUnknownTag: (tag: string) => void;
  #eventType: (type: string) => string;
  readonly components: ComponentContext;

  constructor(options: {
    resolveUrl: (url: string) => string;
    /** How the host spells an event's type: `touchstart` or `touchStart`. */
    eventType: (type: string) => string;
    /** What the host calls a role. */
    roleName: string;
    onUnknownTag: (tag: string) => void;
  }) {
    super();
    this.#onUnknownTag = options.onUnknownTag;
    this.#eventType = options.eventType;
    const emit: Emit = (element, type, detail = {}, more = {}) =>
      this.raise(element, type, detail, more);
    const { resolveUrl, roleName } = options;
    this.components = { document: window.document, emit, resolveUrl, roleName };
    const create = (tag: string) => this.#create(tag);
    this.document = {
      createElement: create,
      createTextNode: (content: string) => window.document.createTextNode(content),
      createDocumentFragment: () => window.document.createDocumentFragment(),
    } as unknown as typeof this.document;
  }

  #create(tag: string): HTMLElement {
    const component = builtIn(tag);
    if (!component && tag !== 'page') this.#onUnknownTag(tag);
    const element = component?.create?.(this.components) ?? window.document.createElement(tag);
    const setAttribute = element.setAttribute.bind(element);
    element.setAttribute = (name, value) =>
      setAttribute(
        name,
        name === 'style' ? resolveStyleUrls(rpxToCss(value), this.components.resolveUrl) : value,
      );
    return element;
  }

  /** Raises an event at an element or, when it is not the engine's, at the nearest one above it. */
  raise(from: Element, type: string, detail: Record<string, unknown>, options: EmitOptions = {}) {
    let element: EngineElement | null = from;
    while (element && !element.__wxElement) element = element.parentElement;
    const node = element?.__wxElement;
    if (!node) return;
    const event = new glassEasel.Event(type, detail, {
      originalEvent: options.original,
      bubbles: options.bubbles ?? false,
      composed: options.bubbles ?? false,
      capturePhase: true,
      extraFields: { type: this.#eventType(type), ...options.fields },
    });
    glassEasel.Event.dispatchEvent(node, event);
  }

  /** Nothing to do: components raise what they have whether or not somebody listens. */
  override setListenerStats() {}

  /** The engine waits for an animation frame, which a hidden window never gets. */
  override render(done: (error: Error | null) => void) {
    setTimeout(() => done(null));
  }
}

/**
 * The engine writes undefined as an empty attribute, which turns `disabled` on, and knows only strings. Attributes go
 * to the component with the value they have instead.
 */
export function routeAttributes(backend: PageBackend): void {
  glassEasel.NativeNode.prototype.updateAttribute = function (name: string, value: unknown) {
    const element = this.getBackendElement() as unknown as HTMLElement | null;
    const { components } = backend;
    if (element) attributeOf(this.is, name, components.roleName)?.(element, value, components);
  };
}
