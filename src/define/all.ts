import './activity-feed.js';
import './expert-badge.js';
import './group-card.js';
import './people-finder.js';
import './person.js';
import './provider.js';
