import { useId, type ReactNode } from 'react';

interface Props<Name extends string> {
  title: string;
  options: readonly (readonly [name: Name, text: { label: string; hint: string }])[];
  chosen: Name;
  onChoose: (name: Name) => void;
  children?: ReactNode;
}

/** One of several: the labels side by side, and of the chosen one what to watch for. */
export function Choice<Name extends string>({
  title,
  options,
  chosen,
  onChoose,
  children,
}: Props<Name>) {
  const id = useId();
  const hint = options.find(([name]) => name === chosen)?.[1].hint;
  return (
    <fieldset className="card">
      <legend className="card__title">{title}</legend>
      <div className="choices">
        {options.map(([name, text]) => (
          <label key={name} className="choices__item" title={text.hint}>
            <input
              type="radio"
              name={id}
              value={name}
              checked={name === chosen}
              onChange={() => onChoose(name)}
              aria-describedby={name === chosen ? `${id}-hint` : undefined}
            />
            <span>{text.label}</span>
          </label>
        ))}
      </div>
      <p className="choices__hint" id={`${id}-hint`}>
        {hint}
      </p>
      {children}
    </fieldset>
  );
}
