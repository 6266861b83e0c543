// The components that our pages use. createAll starts each [data-module] and leaves the page whole if one fails.
import {
  Button, CharacterCount, Checkboxes, createAll, ErrorSummary, Header, NotificationBanner, Radios, SkipLink, Table,
} from 'nhsuk-frontend';
import { enhanceCharts } from './lib/charts.js';
import { enhanceHours } from './lib/hours.js';
import { remindOfUnsent } from './lib/remind.js';

createAll(Button, { preventDoubleClick: true });
for (const component of [CharacterCount, Checkboxes, ErrorSummary, Header, NotificationBanner, Radios, SkipLink, Table])
  createAll(component);
enhanceCharts();
enhanceHours();
if ('serviceWorker' in navigator && 'indexedDB' in self) remindOfUnsent().catch(() => {});
