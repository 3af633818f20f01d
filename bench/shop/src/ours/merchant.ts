import { createHttpMerchant } from 'taro-tradepay';
import { SERVER } from '../../shared/server';

export const merchant = createHttpMerchant({ baseUrl: SERVER });
