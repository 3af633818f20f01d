import type { LogEntry } from '../state';

interface Props {
  entries: LogEntry[];
  onClear: () => void;
}

/** What passed between the program and the wallet, newest first. */
export function EventLog({ entries, onClear }: Props) {
  return (
    <section className="card card--log" aria-labelledby="log-heading">
      <div className="card__row">
        <h2 className="card__title" id="log-heading">
          Events
        </h2>
        <button type="button" className="button button--quiet" onClick={onClear}>
          Clear
        </button>
      </div>
      {entries.length === 0 && <p className="log__empty">Nothing has happened yet.</p>}
      <ol className="log" tabIndex={0} aria-labelledby="log-heading">
        {entries.map((entry) => (
          <li key={entry.id} className={`log__entry log__entry--${entry.kind}`}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: LogEntry }) {
  const line = (
    <>
      <time className="log__time">{clock(entry.at)}</time>
      <span className="log__kind">{entry.kind}</span>
      <span className="log__name">{entry.name.split('\n')[0]}</span>
    </>
  );
  if (entry.payload === undefined) return <div className="log__line">{line}</div>;
  return (
    <details>
      <summary className="log__line">{line}</summary>
      <pre className="log__payload">{JSON.stringify(entry.payload, null, 2)}</pre>
    </details>
  );
}

function clock(at: number): string {
  const time = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}
