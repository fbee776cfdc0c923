// Publishes every indicator as JSON.
import type { APIRoute } from 'astro';
import { indicatorsExport } from '../../exports/indicators-json';
import { analysis } from '../../site/dataset';

export const GET: APIRoute = () => Response.json(indicatorsExport(analysis));
