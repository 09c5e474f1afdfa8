// placeholder replaced by the body room
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
mkdirSync(dirname(process.argv[2]), { recursive: true });
writeFileSync(process.argv[2], '');
