import { fill } from './element.ts';
import { icon } from './icons.ts';
import { says } from './words.ts';

const KEY = 'theme';

/** Dark and light: as the system wants it, until somebody switches. */
export function setUpTheme(button: HTMLButtonElement): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => {
    const chosen = localStorage.getItem(KEY);
    return chosen === null ? system.matches : chosen === 'dark';
  };
  const show = (): void => {
    const dark = isDark();
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    const label = dark ? says.toLight : says.toDark;
    button.setAttribute('aria-label', label);
    button.title = label;
    fill(button, icon(dark ? 'sun' : 'moon'));
  };
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, isDark() ? 'light' : 'dark');
    show();
  });
  system.addEventListener('change', show);
  show();
}
