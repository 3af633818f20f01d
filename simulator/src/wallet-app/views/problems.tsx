/** Shown only when there are any: a sound run has none. */
export function Problems({ problems }: { problems: string[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="card card--alarm" aria-labelledby="problems-heading">
      <h2 className="card__title" id="problems-heading">
        {problems.length === 1 ? '1 problem' : `${problems.length} problems`}
      </h2>
      <ul className="problems">
        {problems.slice(-20).map((problem, index) => (
          <li key={index}>
            <pre className="problems__text">{problem}</pre>
          </li>
        ))}
      </ul>
    </section>
  );
}
