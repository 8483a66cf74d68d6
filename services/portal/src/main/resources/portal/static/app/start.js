// Before anything is drawn: pages that can do more with scripts say so to their styles.
document.documentElement.className = 'js';
