import { useEffect, useRef } from 'react';
import type { Target } from '../../targets';
import { watchWebProgram } from '../web-program';
import type { Wallet } from '../wallet';

interface Props {
  wallet: Wallet;
  target: Target;
  page: string;
}

/** The program's own window: 100vw is the phone's width there, and no style crosses the border. */
export function ProgramFrame({ wallet, target, page }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const web = target === 'h5';

  useEffect(() => {
    if (web && frame.current) return watchWebProgram(frame.current, wallet);
    return undefined;
  }, [web, wallet]);

  // The address is read once: the page that the program shows later must not reload it.
  const source = useRef(web ? `/h5/index.html${page === '' ? '' : `#/${page}`}` : '/run').current;
  return <iframe ref={frame} className="program-frame" title="Mini program" src={source} />;
}
