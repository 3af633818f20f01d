/** What the phone shows when the mini program was closed: the way back in. */
export function HomeScreen({ name, onOpen }: { name: string; onOpen: () => void }) {
  return (
    <div className="home">
      <button type="button" className="home__app" onClick={onOpen} aria-label={`Open ${name}`}>
        <span className="home__icon" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <span className="home__name">{name}</span>
      </button>
    </div>
  );
}

interface UnavailableProps {
  message: string;
  command?: string;
  onRetry: () => void;
}

/** There is nothing to run: says so, and which command makes it. */
export function UnavailableScreen({ message, command, onRetry }: UnavailableProps) {
  return (
    <div className="home home--unavailable" role="alert">
      <p className="home__heading">Nothing to run yet</p>
      <p className="home__text">
        {command === undefined ? message : message.split(' Make one')[0]}
      </p>
      {command !== undefined && <code className="home__command">{command}</code>}
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
