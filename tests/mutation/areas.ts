// What mutation testing covers, by area: judgement, what is said of it, and where it goes; not the drawing of marks or the commands.

export const areas: Record<string, string[]> = {
  analysis: ['src/analysis/**/*.ts'],
  dataset: ['src/dataset/**/*.ts'],
  texts: ['src/texts/**/*.ts'],
  i18n: ['src/i18n/{numbers,money,dates,plural}.ts', 'src/i18n/problems/problem-text.ts'],
  tables: ['src/tables/**/*.ts'],
  charts: ['src/charts/**/*.ts', '!src/charts/**/drawing.ts', '!src/charts/{marks,svg,theme,legend,draw}.ts'],
  stories: ['src/stories/**/*.ts'],
  exports: ['src/exports/**/*.ts'],
  // Without the scripts that only wire a page's controls; a browser tests those.
  scripts: ['src/scripts/**/*.ts', '!src/scripts/{chart-details,explore-table,sort-tables}.ts'],
  routes: ['src/routes/**/*.ts'],
};

/** Share of the changes that a test must notice in each area, percent. */
export const LEAST = 85;
