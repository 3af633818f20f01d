import { describeWallet } from './describe-wallet';
import { rows } from './rows';

rows.forEach(describeWallet);
