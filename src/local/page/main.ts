import { App } from './app.ts';
import { applyTheme } from './theme.ts';

applyTheme();
new App(document.body, new URLSearchParams(location.search).get('as'));
