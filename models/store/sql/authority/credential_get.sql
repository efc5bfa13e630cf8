select verifier from credential where staff = ?
