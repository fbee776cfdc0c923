// Gives the strings of a language.

import type { Language } from '../languages';
import { en } from './en';
import { type Strings, vi } from './vi';

/** All strings of the site in one language. */
export const strings: Record<Language, Strings> = { vi, en };
