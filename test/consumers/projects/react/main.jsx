import { createRoot } from 'react-dom/client';
import { Page } from './page.jsx';

createRoot(document.querySelector('#app')).render(<Page />);
