"""``python -m empathyqa`` is the ``empathyqa`` command."""

import sys

from empathyqa.cli import main

sys.exit(main())
