import './styles/index.css';
import { createRoot } from 'react-dom/client';
import type { ShellConfig } from '../server/pages';
import { App } from './views/app';
import { installHooks } from './test-hooks';
import { createWallet } from './wallet';

const config = JSON.parse(document.getElementById('config')?.textContent ?? '{}') as ShellConfig;
const query = new URLSearchParams(location.search);
const wallet = createWallet(config, query);

installHooks(wallet);
document.documentElement.classList.toggle('instant', wallet.instant);
const root = document.getElementById('root');
if (root) createRoot(root).render(<App wallet={wallet} />);
void wallet.relaunch(query.get('page') ?? undefined);
