// The content security policy that every page carries.

/** In the dev server styles are injected as they change; a built page lists the hashes of its own. */
const styles = import.meta.env.DEV ? "'unsafe-inline'" : '%STYLE_HASHES%';

/** Nothing but this site's own files, no inline script; the build puts in the hashes of inline styles. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styles}`,
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self'${import.meta.env.DEV ? ' ws:' : ''}`,
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
