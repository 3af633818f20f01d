import { unzipSync } from 'fflate';
import { parseChinaTime, startOfChinaDay } from '../../clock';
import { fromDecimal } from '../../money';
import { isMadeHere } from '../orders/number';
import { isSafeAddress } from '../return-url';
import { WalletUnavailableError } from './provider';
import type { BillRow } from './provider';

type Kind = BillRow['kind'];

/** A file and what is in it: some 250 000 lines, more than this server could hold beside its work. */
const MAX_FILE = 16 * 1024 * 1024;
const MAX_CONTENT = 64 * 1024 * 1024;
const MAX_PARTS = 100;

/** Until noon of the next day a bill may be on its way: usually it is there at nine, "in special cases later". */
const READY_AFTER = 36 * 60 * 60_000;

/** The columns that are read, by the names in the head of the list. */
const COLUMNS = {
  tradeNo: '支付宝交易号',
  outTradeNo: '商户订单号',
  kind: '业务类型',
  title: '商品名称',
  createdAt: '创建时间',
  endedAt: '完成时间',
  /** What was ordered, before discounts; below zero where it went back. */
  amount: '订单金额（元）',
  refundNo: '退款批次号/请求号',
} as const;

const DETAILS = '#支付宝业务明细查询';
const SUMS = '#支付宝业务汇总查询';
const BEGIN = /^#-+业务明细列表-+$/;
const END = /^#-+业务明细列表结束-+$/;
const KINDS = new Map<string | undefined, Kind>([
  ['交易', 'payment'],
  ['退款', 'refund'],
]);
const COUNTS = { payment: /^#+交易合计：(\d+)笔/, refund: /^#+退款合计：(\d+)笔/ };

type Line = Record<keyof typeof COLUMNS, string>;

const unreadable = (why: string) =>
  new WalletUnavailableError(`The wallet's bill cannot be read: ${why}.`);

/** Whether a bill that is not there is one of a day without any payment: before, it may only not have been made yet. */
export const isBillDue = (day: string, now: number): boolean =>
  now >= (startOfChinaDay(day) ?? Infinity) + READY_AFTER;

async function readLimited(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Only the browser's types do not know that it can be gone through.
  const body = response.body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_FILE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Fetches the file of a bill from the address that a signed answer has named, which is good for 30 seconds. Where that is
 * http, as the wallet's own documents have it, https is asked: the file itself is not signed.
 * @throws WalletUnavailableError
 */
export async function fetchBill(address: string, timeout: number): Promise<Uint8Array> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && !isSafeAddress(url.href)) url.protocol = 'https:';
  if (!url || !isSafeAddress(url.href))
    throw new WalletUnavailableError('The bill has no address.');
  let file: Uint8Array | undefined;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeout) });
    if (!response.ok) throw new Error('refused');
    file = await readLimited(response);
  } catch {
    // The errors of `fetch` may quote the address, with its token.
    throw new WalletUnavailableError('The wallet did not hand out its bill.');
  }
  if (file) return file;
  throw new WalletUnavailableError(`The wallet's bill is larger than ${MAX_FILE} bytes.`);
}

/** The files of the archive as texts. Their names are in GBK too, so they are told apart by what they begin with. */
function unpack(archive: Uint8Array): string[] {
  let size = 0;
  let count = 0;
  const files = (() => {
    try {
      return unzipSync(archive, {
        filter({ originalSize }) {
          size += originalSize;
          count += 1;
          if (size > MAX_CONTENT || count > MAX_PARTS) throw new Error('too large');
          return true;
        },
      });
    } catch {
      throw unreadable('it is no archive, or too large a one');
    }
  })();
  const contents = Object.values(files);
  // Of two files with one name the first would be lost.
  if (contents.length !== count) throw unreadable('two of its files have one name');
  const decoder = new TextDecoder('gbk');
  return contents.map((content) => decoder.decode(content));
}

/** Nothing separates a title's commas from the others: a line with too many has them in its title, or cannot be read. */
function splitLine(line: string, names: readonly string[]): string[] {
  const cells = line.split(',').map((cell) => cell.trim());
  const more = cells.length - names.length;
  const title = names.indexOf(COLUMNS.title);
  if (more > 0) cells.splice(title, more + 1, cells.slice(title, title + more + 1).join(','));
  return cells;
}

/** What a line says, `undefined` where its values are not at their places. */
function toLine(cells: readonly string[], names: readonly string[]): Line | undefined {
  if (cells.length !== names.length) return undefined;
  const line = Object.fromEntries(
    Object.entries(COLUMNS).map(([key, name]) => [key, cells[names.indexOf(name)] ?? '']),
  ) as Line;
  const times = [line.createdAt, line.endedAt].map(parseChinaTime);
  return times.includes(undefined) ? undefined : line;
}

function toRow(line: Line, kind: Kind): BillRow {
  const { outTradeNo, tradeNo, refundNo } = line;
  const amount = fromDecimal(kind === 'refund' ? line.amount.replace(/^-/, '') : line.amount);
  if (amount === undefined || tradeNo === '') throw unreadable('a line has no amount or number');
  return {
    kind,
    outTradeNo,
    tradeNo,
    ...(kind === 'refund' && refundNo !== '' && { refundNo }),
    amount,
    currency: 'CNY',
  };
}

/** Whose bill it is, and of which day. */
export interface BillSubject {
  sellerId: string;
  /** `2026-11-26`, in China Standard Time. */
  day: string;
}

function checkSubject(head: readonly string[], { sellerId, day }: BillSubject): void {
  const [year, month, date] = day.split('-');
  // The account is the merchant's number and four digits that mean nothing.
  if (!head.some((line) => line.startsWith(`#账号：[${sellerId}`))) {
    throw unreadable('it is the one of another account');
  }
  const begin = `#起始日期：[${year}年${month}月${date}日 00:00:00]`;
  if (!head.some((line) => line.startsWith(begin))) throw unreadable('it is of another day');
}

function readDetails(text: string, subject: BillSubject): BillRow[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const begin = lines.findIndex((line) => BEGIN.test(line));
  const end = lines.findIndex((line) => END.test(line));
  if (begin < 0 || end <= begin + 1) throw unreadable('its list does not begin or end');
  checkSubject(lines.slice(0, begin), subject);
  const names = (lines[begin + 1] ?? '').split(',').map((name) => name.trim());
  if (Object.values(COLUMNS).some((name) => !names.includes(name))) {
    throw unreadable('a column is missing');
  }
  const counts = { payment: 0, refund: 0 };
  const rows: BillRow[] = [];
  for (const text of lines.slice(begin + 2, end)) {
    const cells = splitLine(text, names);
    const kind = KINDS.get(cells[names.indexOf(COLUMNS.kind)]);
    if (kind) counts[kind] += 1;
    // The account's bill names no application: what has no number of ours is another one's.
    if (!isMadeHere(cells[names.indexOf(COLUMNS.outTradeNo)] ?? '')) continue;
    const line = toLine(cells, names);
    if (!line || !kind) throw unreadable('a line is not as it should be');
    rows.push(toRow(line, kind));
  }
  for (const kind of ['payment', 'refund'] as const) {
    for (const line of lines.slice(end + 1)) {
      const told = COUNTS[kind].exec(line)?.[1];
      if (told !== undefined && Number(told) !== counts[kind])
        throw unreadable('lines are missing');
    }
  }
  return rows;
}

/**
 * The payments and refunds of our orders in a daily bill of the type `trade`: an archive of the list and its sums, in GBK
 * (opendocs.alipay.com, alipay.data.dataservice.bill.downloadurl.query).
 * @throws WalletUnavailableError when any line that may be ours cannot be read, or anything is missing
 */
export function readBill(archive: Uint8Array, subject: BillSubject): BillRow[] {
  const texts = unpack(archive);
  const details = texts.filter((text) => text.startsWith(DETAILS));
  const sums = texts.filter((text) => text.startsWith(SUMS));
  if (details.length === 0 || details.length + sums.length !== texts.length) {
    throw unreadable('it has not the files of a bill');
  }
  return details.flatMap((text) => readDetails(text, subject));
}
