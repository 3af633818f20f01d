import { Button } from '@tarojs/components';

/** A button that does something; a quiet one is not what most people want next. */
export function Action(props: { label: string; onTap: () => void; id?: string; quiet?: boolean }) {
  const { label, onTap, id, quiet = false } = props;
  return (
    <Button
      {...(id !== undefined && { id })}
      className={quiet ? 'button button--quiet' : 'button'}
      hoverClass="pressed"
      // Without it Taro's style for the web greys a button while it is pressed.
      disabled={false}
      onClick={onTap}
    >
      {label}
    </Button>
  );
}
