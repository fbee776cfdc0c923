// axe finds nothing against WCAG 2.2 AA on any kind of page, in light and in dark.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { samples } from './samples';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const { path } of samples) {
  test(`/${path} has no accessibility fault in light and dark`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const faults = violations.flatMap(({ id, help, nodes }) =>
        nodes.slice(0, 5).map(({ target }) => `${colorScheme}: ${id} (${help}) ${target.join(' ')}`),
      );
      expect(faults).toEqual([]);
    }
  });
}
