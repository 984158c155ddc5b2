import { type BackupReply, type BackupRequest, backupServant } from './backup-serve.ts';

const answer = backupServant((reply: BackupReply) => self.postMessage(reply));

self.addEventListener('message', async (event: MessageEvent<BackupRequest>) => {
  await answer(event.data);
});
