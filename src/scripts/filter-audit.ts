// Starts the filter of the audit where a page has one.
import { startFilter } from './audit-filter';

for (const root of document.querySelectorAll<HTMLElement>('[data-audit-filter]')) startFilter(root);
