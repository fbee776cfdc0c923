// Publishes every file that is not a page.
import type { APIRoute } from 'astro';
import { type PublishedFile, publishedFiles } from '../site/files';

export const getStaticPaths = () => publishedFiles.map((file) => ({ params: { file: file.path }, props: file }));
export const GET: APIRoute<PublishedFile> = async ({ props: { type, content } }) =>
  new Response((await content()) as BodyInit, { headers: { 'content-type': `${type}; charset=utf-8` } });
