import { ar } from '../src/locales/ar';
import { en } from '../src/locales/en';
import { es } from '../src/locales/es';
import { fil } from '../src/locales/fil';
import { id } from '../src/locales/id';
import { ja } from '../src/locales/ja';
import { ko } from '../src/locales/ko';
import { ms } from '../src/locales/ms';
import { ptBR } from '../src/locales/pt-BR';
import { th } from '../src/locales/th';
import type { Locale } from '../src/locales/types';
import { vi } from '../src/locales/vi';
import { zhCN } from '../src/locales/zh-CN';
import { zhTW } from '../src/locales/zh-TW';

/** Every language of the library, with its own name for itself. */
export const languages: readonly { locale: Locale; name: string }[] = [
  { locale: en, name: 'English' },
  { locale: es, name: 'Español' },
  { locale: ptBR, name: 'Português (Brasil)' },
  { locale: zhCN, name: '简体中文' },
  { locale: zhTW, name: '繁體中文' },
  { locale: id, name: 'Bahasa Indonesia' },
  { locale: ms, name: 'Bahasa Melayu' },
  { locale: fil, name: 'Filipino' },
  { locale: th, name: 'ไทย' },
  { locale: vi, name: 'Tiếng Việt' },
  { locale: ja, name: '日本語' },
  { locale: ko, name: '한국어' },
  { locale: ar, name: 'العربية' },
];
