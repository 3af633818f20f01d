import { useLayoutEffect, useRef, useState } from 'react';
import type { Style } from 'taro-tradepay';
import { ownLooks, useLooks } from '../../.storybook/looks';
import { purposes, readTokens, valueIn, type Token } from './tokens';

interface Row extends Token {
  now: string;
}

const isColour = (value: string): boolean => /^(#|rgb|hsl|color\()/.test(value);

/** Every token as the stylesheets of this very page have it, and what it is worth in the looks that are chosen. */
export function TokensTable({ style }: { style: Style }) {
  const looks = useLooks();
  const classNames = ownLooks(looks);
  const root = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<readonly Row[]>([]);
  const given = JSON.stringify(style);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    setRows(readTokens().map((token) => ({ ...token, now: valueIn(element, token.name) })));
  }, [classNames, given]);
  return (
    <div ref={root} className={`tokens ${classNames}`} style={style}>
      <table className="tokens__table">
        <thead>
          <tr>
            <th scope="col">Here and now</th>
            <th scope="col">Variable</th>
            <th scope="col">What it is for</th>
            <th scope="col">Default, light</th>
            <th scope="col">Default, dark</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, light, dark, now }) => (
            <tr key={name}>
              <td>
                <span className="tokens__now">
                  {isColour(now) && (
                    <span className="tokens__swatch" style={{ background: `var(--_${name})` }} />
                  )}
                  <code>{now}</code>
                </span>
              </td>
              <td>
                <code className="tokens__name">{`--tpay-${name}`}</code>
              </td>
              <td>{purposes[name]}</td>
              <td>
                <code>{light}</code>
              </td>
              <td>
                <code>{dark === light ? 'as in light' : dark}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
