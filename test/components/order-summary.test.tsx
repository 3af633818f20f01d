/** @jest-environment jsdom */
import { createRef } from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import {
  OrderSummary,
  useOrderSummary,
  type Adjustment,
  type Order,
  type OrderLine,
} from '../../src/index';
import { readOrder } from '../../src/components/order-summary/read-order';
import { en } from '../../src/locales/en';
import { renderWithSandbox } from '../support/render';

const order: Order = {
  currency: 'CNY',
  lines: [
    {
      id: 'a',
      title: 'Celadon cup',
      options: ['Sea green', '90 ml'],
      quantity: 2,
      unitPrice: 500,
      originalUnitPrice: 700,
    },
    { id: 'b', title: 'Teapot', quantity: 1, unitPrice: 9900 },
  ],
  adjustments: [{ id: 's', kind: 'shipping', label: 'Shipping', amount: 1200 }],
  total: 12_100,
};

const linesOf = (count: number): OrderLine[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `l${String(index)}`,
    title: `Line ${String(index + 1)}.`,
    quantity: 1,
    unitPrice: 100,
  }));
const orderOf = (lines: OrderLine[], adjustments: Adjustment[] = []): Order => ({
  currency: 'CNY',
  lines,
  adjustments,
  total:
    lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0) +
    adjustments.reduce((sum, { amount, included }) => (included === true ? sum : sum + amount), 0),
});

const show = (props: Parameters<typeof OrderSummary>[0], more = {}) =>
  renderWithSandbox(() => <OrderSummary {...props} />, more);
const texts = (container: HTMLElement, part: string): string[] =>
  [...container.querySelectorAll(`.tpay-order-summary__${part}`)].map((each) => each.textContent);
const rows = (container: HTMLElement): string[] => texts(container, 'row');
const titles = (container: HTMLElement): string[] => texts(container, 'title');

describe('what an order says', () => {
  it('sets the options after the first apart from right to left: 120 ml is not ml 120', () => {
    const options = ['رمادي', '120 ml', 'هدية'];
    const read = (direction: 'ltr' | 'rtl'): string | undefined =>
      readOrder({ ...order, lines: [{ ...order.lines[0]!, options }] }, { ...en, direction }, 1, 0)
        .sections[0]?.lines[0]?.options;
    expect(read('ltr')).toBe('رمادي · 120 ml · هدية');
    expect(read('rtl')).toBe('رمادي · \u2068120 ml\u2069 · \u2068هدية\u2069');
  });

  it('shows title, options, quantity, the price of one and of all, and the price before', () => {
    const { container } = show({ order });
    expect(texts(container, 'line')).toEqual([
      'Celadon cupSea green · 90 ml× 2 · CN¥5.00 eachCN¥10.00CN¥14.00',
      'Teapot× 1CN¥99.00',
    ]);
  });

  it('shows subtotal, what is added, and the total', () => {
    const { container } = show({ order });
    expect(rows(container)).toEqual(['SubtotalCN¥109.00', 'ShippingCN¥12.00', 'TotalCN¥121.00']);
  });

  it('shows no subtotal that would repeat the total', () => {
    const { container } = show({ order: orderOf(linesOf(1)) });
    expect(rows(container)).toEqual(['TotalCN¥1.00']);
  });

  it('shows every kind of adjustment in its order, and a tax within the prices below the total', () => {
    const { container } = show({
      order: orderOf(linesOf(2), [
        { id: 'vat', kind: 'tax', label: 'VAT', amount: 14, included: true },
        { id: 'sale', kind: 'discount', label: 'Sale', amount: -50 },
        { id: 'tax', kind: 'tax', label: 'Tax', amount: 20 },
        { id: 'fee', kind: 'fee', label: 'Fee', amount: 30 },
        { id: 'tip', kind: 'tip', label: 'Tip', amount: 40 },
      ]),
    });
    expect(rows(container)).toEqual([
      'SubtotalCN¥2.00',
      'Sale-CN¥0.50',
      'TaxCN¥0.20',
      'FeeCN¥0.30',
      'TipCN¥0.40',
      'TotalCN¥2.40',
      'VAT (included)CN¥0.14',
    ]);
  });

  it('shows no subtotal when the only adjustment is within the prices', () => {
    const { container } = show({
      order: orderOf(linesOf(2), [
        { id: 'vat', kind: 'tax', label: 'VAT', amount: 14, included: true },
      ]),
    });
    expect(rows(container)).toEqual(['TotalCN¥2.00', 'VAT (included)CN¥0.14']);
  });

  it('keeps apart an adjustment that is called like a row of ours', () => {
    const { container } = show({
      order: orderOf(linesOf(1), [
        { id: 'total', kind: 'fee', label: 'A', amount: 1 },
        { id: 'subtotal', kind: 'fee', label: 'B', amount: 1 },
      ]),
    });
    expect(rows(container)).toHaveLength(4);
  });

  it.each([500, 400, 0])('strikes nothing through that was %d before', (originalUnitPrice) => {
    const { container } = show({
      order: orderOf([{ id: 'a', title: 'A', quantity: 1, unitPrice: 500, originalUnitPrice }]),
    });
    expect(texts(container, 'before')).toEqual([]);
  });

  it('takes null for what there is not, as servers write it', () => {
    const { container } = show({
      order: {
        ...orderOf([
          {
            id: 'a',
            title: 'A',
            quantity: 1,
            unitPrice: 500,
            picture: null,
            options: null,
            originalUnitPrice: null,
            section: null,
          } as never,
        ]),
        adjustments: null as never,
      },
    });
    expect(texts(container, 'line')).toEqual(['A× 1CN¥5.00']);
  });

  it('counts back to a subtotal without leaving the safe integers', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const { container } = show({
      order: {
        currency: 'JPY',
        lines: [{ id: 'a', title: 'A', quantity: 1, unitPrice: most }],
        adjustments: [
          { id: 'd', kind: 'discount', label: 'D', amount: -most },
          { id: 'f', kind: 'fee', label: 'F', amount: most },
        ],
        total: most,
      },
    });
    expect(rows(container)[0]).toBe('Subtotal¥9,007,199,254,740,991');
  });

  it('writes large quantities in groups', () => {
    const { container } = show({
      order: orderOf([{ id: 'a', title: 'A', quantity: 12_000, unitPrice: 1 }]),
    });
    expect(texts(container, 'quantity')).toEqual(['× 12,000 · CN¥0.01 each']);
  });
});

describe('for screen readers', () => {
  it('says that a price is the one before', () => {
    show({ order });
    expect(screen.getByRole('img', { name: 'Before: CN¥14.00' }).textContent).toBe('CN¥14.00');
  });

  it('is a list of lines', () => {
    show({ order });
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
  });

  it('says that an order is on its way', () => {
    show({ order: null });
    expect(screen.getByRole('status', { name: 'Loading your order…' })).toBeTruthy();
  });
});

describe('a long order', () => {
  it('shows five lines, and says how many there are', () => {
    const { container } = show({ order: orderOf(linesOf(1234)) });
    expect(titles(container)).toHaveLength(5);
    expect(screen.getByText('Show all 1,234 items')).toBeTruthy();
  });

  it.each([
    [5, 5, false],
    [6, 5, true],
  ])('of %d lines shows %d; a way to the others: %s', (count, shown, more) => {
    const { container } = show({ order: orderOf(linesOf(count)) });
    expect(titles(container)).toHaveLength(shown);
    expect(texts(container, 'toggle')).toHaveLength(more ? 1 : 0);
  });

  it.each([
    [2, 2],
    [2.9, 2],
    [0, 0],
    [Number.POSITIVE_INFINITY, 9],
    [-1, 5],
    [Number.NaN, 5],
    ['many' as never, 5],
    [null as never, 5],
  ])('collapsedLines %p shows %d', (collapsedLines, shown) => {
    const { container } = show({ order: orderOf(linesOf(9)), collapsedLines });
    expect(titles(container)).toHaveLength(shown);
  });

  it('shows all of it at a tap, and the first lines again at the next', () => {
    const { container } = show({ order: orderOf(linesOf(9)) });
    fireEvent.click(screen.getByText('Show all 9 items'));
    expect(titles(container)).toHaveLength(9);
    fireEvent.click(screen.getByText('Show less'));
    expect(titles(container)).toHaveLength(5);
    expect(screen.getByText('Show all 9 items')).toBeTruthy();
  });

  it('is opened by Enter on the web', () => {
    const { container } = show({ order: orderOf(linesOf(9)) });
    fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' });
    expect(titles(container)).toHaveLength(9);
  });

  it('brings a hundred lines in portions of forty', async () => {
    const { container, clock } = show({ order: orderOf(linesOf(105)) });
    fireEvent.click(screen.getByText('Show all 105 items'));
    expect(titles(container)).toHaveLength(45);
    await act(() => clock.advance(100));
    expect(titles(container)).toHaveLength(85);
    await act(() => clock.advance(100));
    expect(titles(container)).toHaveLength(105);
    expect(clock.pending()).toBe(0);
  });

  it('stops bringing lines when the buyer has seen enough, or the page is left', async () => {
    const { container, clock, unmount } = show({ order: orderOf(linesOf(200)) });
    fireEvent.click(screen.getByText('Show all 200 items'));
    fireEvent.click(screen.getByText('Show less'));
    await act(() => clock.advance(1000));
    expect(titles(container)).toHaveLength(5);
    fireEvent.click(screen.getByText('Show all 200 items'));
    unmount();
    expect(clock.pending()).toBe(0);
  });

  it('brings a thousand at one tap, and as many at the next', async () => {
    const long = orderOf(linesOf(1500));
    function Counts() {
      const { sections, hidden, expanded, toggle } = useOrderSummary(long);
      return (
        <button onClick={toggle}>
          {JSON.stringify([sections[0]?.lines.length, hidden, expanded])}
        </button>
      );
    }
    const { container, clock } = renderWithSandbox(() => <Counts />);
    const tap = () => fireEvent.click(screen.getByRole('button'));
    // Each portion waits until the one before was drawn.
    const portions = async () => {
      for (let turn = 0; turn < 25; turn += 1) await act(() => clock.advance(100));
    };
    tap();
    expect(container.textContent).toBe('[45,1455,true]');
    await portions();
    expect(container.textContent).toBe('[1005,495,false]');
    tap();
    await portions();
    expect(container.textContent).toBe('[1500,0,true]');
    tap();
    expect(container.textContent).toBe('[5,1495,false]');
  });

  it('stays open when the order is priced anew', () => {
    let current = orderOf(linesOf(9));
    const { container, again } = renderWithSandbox(() => <OrderSummary order={current} />);
    fireEvent.click(screen.getByText('Show all 9 items'));
    current = orderOf(linesOf(8));
    again();
    expect(titles(container)).toHaveLength(8);
  });

  it('offers to show less only while there is more than the first lines', () => {
    let current = orderOf(linesOf(9));
    const { container, again } = renderWithSandbox(() => <OrderSummary order={current} />);
    fireEvent.click(screen.getByText('Show all 9 items'));
    current = orderOf(linesOf(3));
    again();
    expect([titles(container).length, texts(container, 'toggle')]).toEqual([3, []]);
  });

  it('is no larger for the lines that are hidden', () => {
    const size = (count: number): number => {
      const { container, unmount } = show({ order: orderOf(linesOf(count)) });
      const html = container.innerHTML.replace(
        // A longer amount is written smaller.
        /Show all [\d,]+ items|CN¥[\d,.]+| tpay-[\w-]+--long| style="[^"]*"/g,
        '',
      );
      unmount();
      return html.length;
    };
    expect(size(10_000)).toBe(size(10));
  });

  it('reads a hidden line no more than the check does', () => {
    const lines = linesOf(7);
    const read = jest.fn();
    const hidden = new Proxy(lines[6]!, {
      get(line, name) {
        read(name);
        return Reflect.get(line, name) as unknown;
      },
    });
    const { again } = show({ order: orderOf([...lines.slice(0, 6), hidden]) });
    const once = read.mock.calls.length;
    again();
    expect(read.mock.calls.filter(([name]) => name === 'title')).toHaveLength(1);
    expect(read).toHaveBeenCalledTimes(once);
  });
});

describe('sections', () => {
  const [first, second, third, fourth] = linesOf(4) as [OrderLine, OrderLine, OrderLine, OrderLine];

  it('puts lines that stand together under their title', () => {
    const { container } = show({
      order: orderOf([
        first,
        { ...second, section: 'Today' },
        { ...third, section: 'Today' },
        { ...fourth, section: 'Friday' },
      ]),
    });
    expect(texts(container, 'section')).toEqual(['Today', 'Friday']);
    expect(screen.getAllByRole('list')).toHaveLength(3);
    const today = screen.getByRole('list', { name: 'Today' });
    expect(within(today).getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows no title of lines that are hidden', () => {
    const { container } = show({
      order: orderOf([first, { ...second, section: 'Later' }]),
      collapsedLines: 1,
    });
    expect(texts(container, 'section')).toEqual([]);
  });
});

describe('pictures', () => {
  const pictured = (picture?: string): OrderLine => ({
    ...linesOf(1)[0]!,
    id: `picture ${String(picture)}`,
    ...(picture !== undefined && { picture }),
  });
  const places = (container: HTMLElement) =>
    container.querySelectorAll('.tpay-order-summary__picture');

  it('keeps a place for a missing one, beside those that are there', () => {
    const { container } = show({ order: orderOf([pictured('a.png'), pictured(), pictured('')]) });
    expect(places(container)).toHaveLength(3);
    expect(container.querySelectorAll('img')).toHaveLength(1);
  });

  it('keeps none where there are none', () => {
    const { container } = show({ order: orderOf([pictured()]) });
    expect(places(container)).toHaveLength(0);
  });

  it('puts an empty place for one that cannot be loaded, and tries another address', async () => {
    let current = orderOf([pictured('a.png')]);
    const { container, again } = renderWithSandbox(() => <OrderSummary order={current} />);
    fireEvent.error(container.querySelector('img')!);
    await waitFor(() => expect(container.querySelector('img')).toBeNull());
    expect(places(container)).toHaveLength(1);
    current = orderOf([{ ...pictured('b.png'), id: 'picture a.png' }]);
    again();
    expect(container.querySelector('img')?.getAttribute('src')).toBe('b.png');
  });
});

describe('while there is nothing to show', () => {
  it('keeps room for the lines that are to come', () => {
    const bones = (loadingLines?: number): number => {
      const { container, unmount } = show({ order: null, loadingLines });
      expect(container.textContent).toBe('');
      const { length } = container.querySelectorAll('.tpay-order-summary__line');
      unmount();
      return length;
    };
    expect([undefined, 0, 4, 1e9, Number.NaN, -1].map(bones)).toEqual([2, 0, 4, 20, 0, 0]);
  });

  it('is loading for a caller without types who leaves the order out', () => {
    const { container } = show({ order: undefined as never });
    expect(container.querySelector('.tpay-order-summary--loading')).toBeTruthy();
  });

  it('says that an order is empty, and tells nobody', () => {
    const onProblems = jest.fn();
    show({ order: { currency: 'CNY', lines: [], total: 0 }, onProblems });
    expect(screen.getByRole('status').textContent).toBe('There is nothing in this order yet.');
    expect(onProblems).not.toHaveBeenCalled();
  });
});

describe('the parts that are yours', () => {
  it.each([
    ['ready', order],
    ['loading', null],
    ['empty', { currency: 'CNY', lines: [], total: 0 }],
    ['invalid', { ...order, total: 1 }],
  ])('shows header and footer when it is %s', (_, given) => {
    const { container } = show({ order: given, header: <p>Above</p>, footer: <p>Below</p> });
    expect(container.textContent).toMatch(/^Above.*Below$/s);
  });

  it('draws a line as the app does, and the others as usual', () => {
    const { container } = show({
      order,
      renderLine: (line, { amount }) =>
        line.id === 'b' ? <p>{`${line.title} for ${amount}`}</p> : undefined,
    });
    expect(titles(container)).toEqual(['Celadon cup']);
    expect(screen.getAllByRole('listitem')[1]?.textContent).toBe('Teapot for CN¥99.00');
  });

  it('gives id, class, style and ref to its root', () => {
    const ref = createRef<HTMLElement>();
    const { container } = renderWithSandbox(() => (
      <OrderSummary
        ref={ref}
        order={order}
        id="summary"
        className="mine"
        style={{ '--tpay-ink': 'navy' }}
      />
    ));
    const root = container.querySelector<HTMLElement>('#summary')!;
    expect(root.className).toMatch(/\btpay tpay-order-summary mine\b/);
    expect(root.style.getPropertyValue('--tpay-ink')).toBe('navy');
    expect(ref.current).not.toBeNull();
  });

  it('takes every text from the provider', () => {
    const strings = {
      quantity: '{quantity} x',
      each: 'a {amount}',
      subtotal: 'Sub',
      total: 'Sum',
      included: 'with {label}',
      before: 'was {amount}',
      showAll: { one: '1', other: 'all {count}' },
      showLess: 'less',
    };
    const { container } = show(
      {
        order: orderOf(
          [
            {
              id: 'z',
              title: 'Z',
              quantity: 2,
              unitPrice: 100,
              originalUnitPrice: 200,
            },
            ...linesOf(6),
          ],
          [
            { id: 's', kind: 'shipping', label: 'Way', amount: 1 },
            { id: 't', kind: 'tax', label: 'Tax', amount: 1, included: true },
          ],
        ),
      },
      { strings },
    );
    expect(texts(container, 'line')[0]).toBe('Z2 x · a CN¥1.00CN¥2.00CN¥4.00');
    expect(rows(container)).toEqual(['SubCN¥8.00', 'WayCN¥0.01', 'SumCN¥8.01', 'with TaxCN¥0.01']);
    expect(screen.getByRole('img', { name: 'was CN¥4.00' })).toBeTruthy();
    fireEvent.click(screen.getByText('all 7'));
    expect(screen.getByText('less')).toBeTruthy();
  });
});
