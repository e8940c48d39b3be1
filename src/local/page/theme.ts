const key = 'theme';

/** Shows the theme chosen before; without a choice the system's setting decides. */
export function applyTheme(): void {
  const chosen = localStorage.getItem(key);
  if (chosen) document.documentElement.dataset.theme = chosen;
}

/** Changes between light and dark and remembers the choice. */
export function toggleTheme(): void {
  const { dataset } = document.documentElement;
  const isDark = dataset.theme
    ? dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  localStorage.setItem(key, isDark ? 'light' : 'dark');
  applyTheme();
}
