// Publishes every indicator as JSON.
import type { APIRoute } from 'astro';
import { indicatorsExport } from '../../exports/indicators-json';
import { dataset } from '../../site/dataset';

export const GET: APIRoute = () => Response.json(indicatorsExport(dataset));
