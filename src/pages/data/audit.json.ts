// Publishes every audit check as JSON.
import type { APIRoute } from 'astro';
import { auditExport } from '../../exports/audit-json';
import { analysis } from '../../site/dataset';

export const GET: APIRoute = () => Response.json(auditExport(analysis));
