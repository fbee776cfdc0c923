// Publishes the CSV files as they stand in the repository.
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../site/files';

export const getStaticPaths: GetStaticPaths = () =>
  dataFiles.map((file) => ({ params: { path: file.path }, props: { file } }));
export const GET: APIRoute = ({ props }) =>
  new Response(props['file'].bytes, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
