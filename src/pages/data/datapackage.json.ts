// Publishes the Data Package descriptor.
import type { APIRoute } from 'astro';
import { dataPackage } from '../../exports/datapackage';
import { dataset } from '../../site/dataset';
import { dataFiles } from '../../site/files';
import { link } from '../../site/link';

export const GET: APIRoute = ({ site }) => {
  const files = dataFiles.map(({ path, bytes, hash }) => ({ path, bytes: bytes.length, hash }));
  return Response.json(dataPackage(dataset, files, new URL(link({ kind: 'data' }, 'en'), site).href));
};
