# Copied from codegen/python/static/_device_connection.py by codegen. Do not edit it here.
"""The long connection of devices."""

from wecom_client._tables import Tables
from wecom_client.devices._commands import AsyncDeviceCommands, DeviceCommands
from wecom_client.devices._table import FRAMES
from wecom_runtime.channels.devices.connection import BaseAsyncDeviceConnection
from wecom_runtime.channels.devices.threaded import BaseDeviceConnection


class AsyncDeviceConnection(Tables, AsyncDeviceCommands):
    __doc__ = BaseAsyncDeviceConnection.__doc__

    _frames = FRAMES


class DeviceConnection(DeviceCommands):
    __doc__ = BaseDeviceConnection.__doc__

    _connection_class = AsyncDeviceConnection
